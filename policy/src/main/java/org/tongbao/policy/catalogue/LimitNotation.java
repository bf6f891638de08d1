package org.tongbao.policy.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongbao.core.enrolment.Insured.Sex;
import org.tongbao.core.policy.CatalogueCondition.AgeAtLeast;
import org.tongbao.core.policy.CatalogueCondition.AgeBelow;
import org.tongbao.core.policy.CatalogueCondition.Diagnosed;
import org.tongbao.core.policy.CatalogueCondition.EmergencyOnly;
import org.tongbao.core.policy.CatalogueCondition.InjuryInsuranceOnly;
import org.tongbao.core.policy.CatalogueCondition.InpatientOnly;
import org.tongbao.core.policy.CatalogueCondition.Limit;
import org.tongbao.core.policy.CatalogueCondition.MaternityOnly;
import org.tongbao.core.policy.CatalogueCondition.SecondLevelUp;
import org.tongbao.core.policy.CatalogueCondition.SexIs;
import org.tongbao.core.policy.CatalogueCondition.Stated;
import org.tongbao.core.policy.CatalogueCondition.ThirdLevel;

/** How limits of use are written, joined by semicolons: {@code icd=C34,C78;stated}. */
final class LimitNotation {

    /** Every form, for messages. */
    static final String FORMS =
            "age<14; age>=60; sex=F; sex=M; icd=C34,C78; level>=2; level>=3; inpatient; emergency;"
                    + " injury; maternity; stated";

    private static final Pattern ICD = Pattern.compile("[A-Z](\\d{1,2}(\\.[0-9A-Za-z]{1,7})?)?");
    private static final int OLDEST = 120;

    private LimitNotation() {}

    /**
     * @throws IllegalArgumentException if a part has none of the forms
     */
    static List<Limit> read(String text) {
        return Stream.of(text.split(";", -1)).map(String::strip).map(LimitNotation::limit).toList();
    }

    private static Limit limit(String part) {
        return switch (part) {
            case "sex=F" -> new SexIs(Sex.FEMALE);
            case "sex=M" -> new SexIs(Sex.MALE);
            case "level>=2" -> new SecondLevelUp();
            case "level>=3" -> new ThirdLevel();
            case "inpatient" -> new InpatientOnly();
            case "emergency" -> new EmergencyOnly();
            case "injury" -> new InjuryInsuranceOnly();
            case "maternity" -> new MaternityOnly();
            case "stated" -> new Stated();
            default -> withValue(part);
        };
    }

    private static Limit withValue(String part) {
        if (part.startsWith("age<")) {
            return new AgeBelow(years(part.substring("age<".length())));
        }
        if (part.startsWith("age>=")) {
            return new AgeAtLeast(years(part.substring("age>=".length())));
        }
        if (part.startsWith("icd=")) {
            List<String> prefixes = List.of(part.substring("icd=".length()).split(",", -1));
            if (prefixes.stream().allMatch(ICD.asMatchPredicate())) {
                return new Diagnosed(prefixes);
            }
        }
        throw new IllegalArgumentException("no limit of use: " + part);
    }

    private static int years(String text) {
        int years = Integer.parseInt(text);
        if (years < 1 || years > OLDEST) {
            throw new IllegalArgumentException("no age: " + text);
        }
        return years;
    }
}
