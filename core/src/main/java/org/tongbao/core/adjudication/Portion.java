package org.tongbao.core.adjudication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Points;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Cited;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.Benefit;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tariff;

/**
 * The part of a bill that falls into one insurance year; most bills have only one.
 *
 * @param claim the claim it is of
 * @param policy in force for it
 * @param benefit of its kind of visit
 * @param benefitClass due
 * @param day whose rules apply
 * @param age of the person on that day
 * @param year insurance year
 * @param before what the year had used up
 * @param inScope expense
 * @param preSelfPay first shares
 * @param owesDeductible whether the deductible is charged to it
 */
record Portion(
        Claim claim,
        AreaPolicy policy,
        Benefit benefit,
        BenefitClass benefitClass,
        LocalDate day,
        int age,
        int year,
        YearSoFar before,
        Money inScope,
        Money preSelfPay,
        boolean owesDeductible) {

    /** What this kind of visit used up before. */
    YearSoFar.Used used() {
        return before.of(claim.visit().kind());
    }

    Insured person() {
        return claim.person();
    }

    /** The penalty on benefits of this kind, or null. */
    OffSite.@Nullable Penalty penalty() {
        OffSite.Target target =
                switch (claim.visit().kind()) {
                    case INPATIENT -> OffSite.Target.INPATIENT;
                    case OUTPATIENT, PHARMACY -> OffSite.Target.OUTPATIENT;
                    case CHRONIC -> OffSite.Target.CHRONIC;
                };
        return penalty(target);
    }

    OffSite.@Nullable Penalty penalty(OffSite.Target target) {
        OffSite offSite = policy.offSite();
        return offSite.appliesTo().contains(target) ? offSite.penalties().get(benefitClass) : null;
    }

    /**
     * The figure of a tariff for this person and hospital; the decision leans on it.
     *
     * @throws SilenceOfLaw if the tariff has none
     */
    <T> Cited<T> figure(Tariff<T> tariff, String point, Findings findings) {
        Cited<T> figure = tariff.at(claim.visit().level(), person().type(), age);
        if (figure == null) {
            throw silence(point);
        }
        findings.lean(figure.citation());
        return figure;
    }

    private SilenceOfLaw silence(String point) {
        Visit visit = claim.visit();
        String who = visit.level() + " " + person().type() + " " + age;
        String asked = policy.scheme().code() + " " + visit.kind() + " " + point + " " + who;
        return new SilenceOfLaw(policy.area(), day, asked);
    }

    /** States the penalty on a rate. */
    void state(OffSite.Penalty penalty, Findings findings) {
        Cited<Rate> figure = penalty.figure();
        switch (penalty) {
            case OffSite.Points _ ->
                    findings.add(
                            Step.PENALTY_POINTS,
                            figure.citation(),
                            Money.ZERO,
                            benefitClass,
                            new Points(figure.value()));
            case OffSite.Factor _ ->
                    findings.add(
                            Step.PENALTY_FACTOR,
                            figure.citation(),
                            Money.ZERO,
                            benefitClass,
                            figure.value());
        }
    }

    static Rate lowered(Rate rate, OffSite.@Nullable Penalty penalty) {
        return switch (penalty) {
            case null -> rate;
            case OffSite.Points points -> rate.less(points.figure().value());
            case OffSite.Factor factor -> rate.times(factor.figure().value());
        };
    }
}
