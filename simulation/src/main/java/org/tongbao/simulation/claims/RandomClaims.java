package org.tongbao.simulation.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.policy.book.YamlPolicyBook;

/**
 * Claims by seed and number, as trees in the keys of {@code adjudicate}. The same seed and number
 * give the same claim, so that the first thousand of a million are the thousand. One instance
 * belongs to one thread.
 */
public final class RandomClaims {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final int LONGEST_STAY = 45;

    private static final List<VisitKind> KINDS =
            List.of(
                    VisitKind.INPATIENT,
                    VisitKind.OUTPATIENT,
                    VisitKind.CHRONIC,
                    VisitKind.PHARMACY);

    private static final List<HospitalLevel> LEVELS =
            List.of(
                    HospitalLevel.COMMUNITY,
                    HospitalLevel.LEVEL1,
                    HospitalLevel.LEVEL2,
                    HospitalLevel.LEVEL3,
                    HospitalLevel.LEVEL3_TOP);

    /** Districts of the cities most people travel to. */
    private static final List<AreaCode> DESTINATIONS =
            Stream.of(
                            "110101", "110105", "110108", "310101", "310104", "310115", "440103",
                            "440106", "510104", "510107", "610103", "210202", "210203")
                    .map(AreaCode::of)
                    .toList();

    private final long seed;
    private final List<AreaPolicy> policies;
    private final Catalogues catalogues;
    private final Goods.Store goods = new Goods.Store();

    /** Claims that this law is about. */
    public RandomClaims(long seed, YamlPolicyBook book, Catalogues catalogues) {
        this.seed = seed;
        this.policies =
                book.policies().stream()
                        .filter(p -> !first(p).isAfter(last(p)))
                        .filter(p -> !last(p).isBefore(FIRST) && !first(p).isAfter(LAST))
                        .toList();
        this.catalogues = catalogues;
    }

    private static LocalDate first(AreaPolicy policy) {
        LocalDate from = policy.effective().from();
        return from.isBefore(FIRST) ? FIRST : from;
    }

    private static LocalDate last(AreaPolicy policy) {
        LocalDate to = policy.effective().to();
        return to == null || to.isAfter(LAST) ? LAST : to;
    }

    /** The claim of a number. */
    public Map<String, Object> claim(long number) {
        Dice dice = new Dice(seed, number);
        Occasion occasion = occasion(dice);
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("insuredArea", occasion.policy().area().toString());
        claim.put("scheme", occasion.policy().scheme().code());
        claim.put("person", RandomPersons.person(occasion, dice));
        claim.put("visit", visit(occasion, dice));
        RandomPersons.filing(occasion, dice).ifPresent(filing -> claim.put("filing", filing));
        claim.put("yearSoFar", RandomPersons.year(occasion, dice));
        if (occasion.policy().scheme() == Scheme.EMPLOYEE && dice.percent(60)) {
            Map<String, Object> account = new LinkedHashMap<>();
            account.put("use", dice.percent(85) ? "OWN" : "FAMILY");
            account.put("balance", dice.yuan(0, 6000).yuan());
            claim.put("account", account);
        }
        Goods sold = goods.of(catalogues.of(occasion.area(), occasion.end()));
        claim.put("lines", new RandomLines(occasion, sold, dice).lines());
        return claim;
    }

    private Occasion occasion(Dice dice) {
        AreaPolicy policy = dice.of(policies);
        VisitKind kind = dice.of(KINDS, 50, 30, 12, 8);
        AreaCode area = dice.percent(85) ? dice.of(DESTINATIONS) : policy.area();
        HospitalLevel level =
                kind == VisitKind.PHARMACY
                        ? HospitalLevel.PHARMACY
                        : dice.of(LEVELS, 3, 5, 15, 32, 45);
        LocalDate end = dice.day(first(policy), last(policy));
        int days = kind == VisitKind.INPATIENT ? dice.mostlySmall(1, LONGEST_STAY) : 0;
        return new Occasion(policy, area, kind, level, end.minusDays(days), end);
    }

    private static Map<String, Object> visit(Occasion occasion, Dice dice) {
        Map<String, Object> visit = new LinkedHashMap<>();
        visit.put("kind", occasion.kind().name());
        visit.put("treatingArea", occasion.area().toString());
        visit.put("hospitalLevel", occasion.level().name());
        visit.put("admitted", occasion.begin().toString());
        visit.put("discharged", occasion.end().toString());
        if (occasion.isStay()) {
            visit.put("nthAdmission", dice.mostlySmall(1, 4));
        }
        visit.put("emergency", dice.percent(9));
        if (dice.percent(6)) {
            visit.put("trauma", true);
            visit.put("thirdParty", dice.percent(15));
        }
        if (occasion.kind() == VisitKind.CHRONIC) {
            String disease = disease(occasion.policy(), dice);
            visit.put("disease", disease);
            visit.put("recognisedDiseases", List.of(disease));
        }
        visit.put("diagnoses", diagnoses(dice));
        return visit;
    }

    private static String disease(AreaPolicy policy, Dice dice) {
        List<String> stems = new ArrayList<>(policy.chronic().keySet());
        stems.sort(null);
        return (stems.isEmpty() ? "M039" : dice.of(stems)) + "00";
    }

    private static List<String> diagnoses(Dice dice) {
        List<String> all =
                List.of(
                        "I10.x00", "E11.900", "I25.103", "C34.900", "J44.900", "N18.500", "K80.200",
                        "M17.000", "I63.900", "C50.900", "S72.000", "J18.900");
        List<String> some = new ArrayList<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            some.add(dice.of(all));
        }
        return some;
    }
}
