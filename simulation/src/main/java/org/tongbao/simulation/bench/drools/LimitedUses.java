package org.tongbao.simulation.bench.drools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.MissingFact;
import org.tongbao.core.adjudication.ScopedLine.Ground;
import org.tongbao.core.policy.CatalogueCondition;
import org.tongbao.core.policy.CatalogueCondition.Limit;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/** Limited use (限定支付) as a function that rules ask: true, false, or null for an unknown fact. */
final class LimitedUses {

    private LimitedUses() {}

    static Ground judge(Claim claim, CatalogueCondition condition, @Nullable Boolean approved) {
        boolean open = false;
        for (Limit limit : condition.limits()) {
            Boolean met = met(claim, limit, approved);
            if (met == null) {
                open = true;
            } else if (!met) {
                return Ground.LIMITED_USE;
            }
        }
        return open ? Ground.LIMITED_USE_OPEN : Ground.COVERED;
    }

    /** The facts for want of which a condition is open. */
    static List<MissingFact> missing(
            Claim claim, CatalogueCondition condition, @Nullable Boolean approved) {
        return condition.limits().stream()
                .filter(limit -> met(claim, limit, approved) == null)
                .map(
                        limit ->
                                limit instanceof CatalogueCondition.SexIs
                                        ? MissingFact.SEX
                                        : MissingFact.DIAGNOSES)
                .toList();
    }

    private static @Nullable Boolean met(Claim claim, Limit limit, @Nullable Boolean approved) {
        HospitalLevel level = claim.visit().level();
        boolean third = level == HospitalLevel.LEVEL3 || level == HospitalLevel.LEVEL3_TOP;
        return switch (limit) {
            case CatalogueCondition.AgeBelow below -> age(claim) < below.years();
            case CatalogueCondition.AgeAtLeast least -> age(claim) >= least.years();
            case CatalogueCondition.SexIs is ->
                    claim.person().sex() == null ? approved : isOf(claim, is);
            case CatalogueCondition.Diagnosed diagnosed ->
                    claim.visit().diagnoses().isEmpty() ? approved : hasAny(claim, diagnosed);
            case CatalogueCondition.SecondLevelUp _ -> third || level == HospitalLevel.LEVEL2;
            case CatalogueCondition.ThirdLevel _ -> third;
            case CatalogueCondition.InpatientOnly _ -> claim.visit().kind() == VisitKind.INPATIENT;
            case CatalogueCondition.EmergencyOnly _ -> claim.visit().emergency();
            case CatalogueCondition.InjuryInsuranceOnly _ -> false;
            case CatalogueCondition.MaternityOnly _ -> false;
            case CatalogueCondition.Stated _ -> approved != null && approved;
        };
    }

    private static int age(Claim claim) {
        return claim.person().ageOn(claim.visit().end());
    }

    // Boolean and not boolean: beside an unknown in one expression it would unbox the unknown.
    private static Boolean isOf(Claim claim, CatalogueCondition.SexIs is) {
        return claim.person().sex() == is.sex();
    }

    private static Boolean hasAny(Claim claim, CatalogueCondition.Diagnosed diagnosed) {
        for (String diagnosis : claim.visit().diagnoses()) {
            for (String prefix : diagnosed.prefixes()) {
                if (diagnosis.startsWith(prefix)) {
                    return true;
                }
            }
        }
        return false;
    }
}
