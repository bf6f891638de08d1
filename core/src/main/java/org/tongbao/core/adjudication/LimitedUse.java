package org.tongbao.core.adjudication;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.ScopedLine.Ground;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.policy.CatalogueCondition;
import org.tongbao.core.policy.CatalogueCondition.Limit;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/** Judges whether a limited use (限定支付) is met by the facts of a claim. */
final class LimitedUse {

    private enum Met {
        YES,
        NO,
        OPEN
    }

    private final Visit visit;
    private final Insured person;
    private final LocalDate day;

    LimitedUse(Claim claim) {
        this.visit = claim.visit();
        this.person = claim.person();
        this.day = visit.end();
    }

    /**
     * @param approved what the institution states on the line: it decides wherever a fact is
     *     missing
     */
    Ground judge(CatalogueItem item, @Nullable Boolean approved) {
        CatalogueCondition condition = item.condition();
        if (condition == null) {
            return Ground.COVERED;
        }
        Ground ground = Ground.COVERED;
        for (Limit limit : condition.limits()) {
            Met met = met(limit, approved);
            if (met == Met.NO) {
                return Ground.LIMITED_USE;
            }
            if (met == Met.OPEN) {
                ground = Ground.LIMITED_USE_OPEN;
            }
        }
        return ground;
    }

    /** The facts without which the limited use of a line stays open. */
    Set<MissingFact> missing(ScopedLine line) {
        Set<MissingFact> missing = EnumSet.noneOf(MissingFact.class);
        CatalogueItem item = line.item();
        CatalogueCondition condition = item == null ? null : item.condition();
        if (condition != null) {
            for (Limit limit : condition.limits()) {
                if (met(limit, line.line().approved()) == Met.OPEN) {
                    missing.add(
                            limit instanceof CatalogueCondition.SexIs
                                    ? MissingFact.SEX
                                    : MissingFact.DIAGNOSES);
                }
            }
        }
        return missing;
    }

    private Met met(Limit limit, @Nullable Boolean approved) {
        return switch (limit) {
            case CatalogueCondition.AgeBelow below -> yes(person.ageOn(day) < below.years());
            case CatalogueCondition.AgeAtLeast atLeast -> yes(person.ageOn(day) >= atLeast.years());
            case CatalogueCondition.SexIs is ->
                    person.sex() == null ? stated(approved) : yes(person.sex() == is.sex());
            case CatalogueCondition.Diagnosed diagnosed ->
                    visit.diagnoses().isEmpty() ? stated(approved) : yes(hasAny(diagnosed));
            case CatalogueCondition.SecondLevelUp _ -> yes(secondLevelUp());
            case CatalogueCondition.ThirdLevel _ -> yes(thirdLevel());
            case CatalogueCondition.InpatientOnly _ -> yes(visit.kind() == VisitKind.INPATIENT);
            case CatalogueCondition.EmergencyOnly _ -> yes(visit.emergency());
            case CatalogueCondition.InjuryInsuranceOnly _ -> Met.NO;
            case CatalogueCondition.MaternityOnly _ -> Met.NO;
            case CatalogueCondition.Stated _ -> yes(approved != null && approved);
        };
    }

    private boolean hasAny(CatalogueCondition.Diagnosed diagnosed) {
        for (String diagnosis : visit.diagnoses()) {
            for (String prefix : diagnosed.prefixes()) {
                if (diagnosis.startsWith(prefix)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean thirdLevel() {
        return visit.level() == HospitalLevel.LEVEL3 || visit.level() == HospitalLevel.LEVEL3_TOP;
    }

    private boolean secondLevelUp() {
        return thirdLevel() || visit.level() == HospitalLevel.LEVEL2;
    }

    private static Met stated(@Nullable Boolean approved) {
        return approved == null ? Met.OPEN : yes(approved);
    }

    private static Met yes(boolean met) {
        return met ? Met.YES : Met.NO;
    }
}
