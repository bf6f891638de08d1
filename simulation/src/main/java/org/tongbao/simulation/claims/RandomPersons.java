package org.tongbao.simulation.claims;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;

/** Who is treated, what they filed, and what their year has used up. */
final class RandomPersons {

    private static final List<PersonType> EMPLOYEES =
            List.of(PersonType.ACTIVE, PersonType.RETIRED);

    private static final List<PersonType> RESIDENTS =
            List.of(PersonType.CHILD, PersonType.STUDENT, PersonType.ADULT, PersonType.ELDERLY);

    private static final List<Assistance> IN_NEED =
            List.of(
                    Assistance.DESTITUTE,
                    Assistance.MINIMUM_LIVING,
                    Assistance.BACK_IN_POVERTY,
                    Assistance.MARGINAL,
                    Assistance.IMPOVERISHED_BY_ILLNESS);

    private static final List<FilingCategory> CATEGORIES =
            List.of(
                    FilingCategory.SETTLED_RETIREE,
                    FilingCategory.LONG_RESIDENT,
                    FilingCategory.STATIONED,
                    FilingCategory.REFERRED,
                    FilingCategory.OTHER_TEMPORARY);

    private RandomPersons() {}

    static Map<String, Object> person(Occasion occasion, Dice dice) {
        boolean employee = occasion.policy().scheme() == Scheme.EMPLOYEE;
        PersonType type =
                employee ? dice.of(EMPLOYEES, 45, 55) : dice.of(RESIDENTS, 12, 14, 34, 40);
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("type", type.name());
        person.put("birth", birth(type, occasion.begin(), dice).toString());
        person.put("sex", dice.percent(51) ? "FEMALE" : "MALE");
        person.put("civilServant", employee && dice.percent(8));
        person.put("assistance", assistance(employee ? 3 : 12, dice));
        return person;
    }

    private static LocalDate birth(PersonType type, LocalDate day, Dice dice) {
        int age =
                switch (type) {
                    case CHILD -> dice.between(1, 6);
                    case STUDENT -> dice.between(7, 21);
                    case ACTIVE, ADULT -> dice.between(22, 59);
                    case RETIRED, ELDERLY -> dice.between(60, 92);
                };
        return day.minusYears(age).minusDays(dice.between(0, 300));
    }

    private static String assistance(int percent, Dice dice) {
        if (!dice.percent(percent)) {
            return "NONE";
        }
        return dice.of(IN_NEED, 10, 45, 10, 25, 10).name();
    }

    /** At home few have one; away most do. */
    static Optional<Map<String, Object>> filing(Occasion occasion, Dice dice) {
        if (!dice.percent(occasion.isAway() ? 88 : 5)) {
            return Optional.empty();
        }
        AreaCode filed = occasion.isAway() ? occasion.area().prefecture() : AreaCode.of("460100");
        LocalDate from = occasion.begin().minusDays(dice.between(0, 150));
        FilingCategory category = dice.of(CATEGORIES, 14, 14, 10, 34, 28);
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("category", category.name());
        filing.put("area", isMunicipality(filed) ? filed.province().toString() : filed.toString());
        filing.put("from", from.toString());
        if (!category.isLongTerm()) {
            filing.put("to", from.plusMonths(6).minusDays(1).toString());
        }
        return Optional.of(filing);
    }

    private static boolean isMunicipality(AreaCode area) {
        return switch (area.province().number()) {
            case 110_000, 120_000, 310_000, 500_000 -> true;
            default -> false;
        };
    }

    static Map<String, Object> year(Occasion occasion, Dice dice) {
        Map<String, Object> year = new LinkedHashMap<>();
        if (dice.percent(40)) {
            year.put("deductiblePaid", dice.yuan(0, 2000).yuan());
            year.put("inScope", dice.yuan(2000, 90_000).yuan());
            year.put("poolPaid", dice.yuan(1000, 80_000).yuan());
        }
        if (dice.percent(50)) {
            year.put("outpatientDeductiblePaid", dice.yuan(0, 1800).yuan());
            year.put("outpatientInScope", dice.yuan(0, 12_000).yuan());
            year.put("outpatientPoolPaid", dice.yuan(0, 8000).yuan());
        }
        if (occasion.policy().scheme() == Scheme.RESIDENT && dice.percent(30)) {
            year.put("seriousIllnessBurden", dice.yuan(0, 40_000).yuan());
        }
        return year;
    }
}
