package org.tongbao.core.adjudication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.Benefit;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.InsuranceYear;
import org.tongbao.core.policy.InsuranceYear.Crossing;
import org.tongbao.core.policy.PolicyBook;
import org.tongbao.core.policy.VisitKind;

/** Lays a bill out over the insurance years it touches (policy reference A.5.8). */
final class Years {

    private final PolicyBook book;
    private final Claim claim;
    private final AreaPolicy policy;
    private final boolean split;

    Years(PolicyBook book, Claim claim, AreaPolicy policy) {
        this.book = book;
        this.claim = claim;
        this.policy = policy;
        this.split = splits(policy.year(), claim.visit());
    }

    /**
     * Whether days of the stay lie in the year before. The day of discharge is no day of stay, so a
     * stay that ends on the first day of a year lies wholly in the one before.
     */
    private static boolean splits(InsuranceYear year, Visit visit) {
        return year.crossing().value() == Crossing.SPLIT_BY_DAYS
                && visit.kind() == VisitKind.INPATIENT
                && year.of(visit.begin()) < year.of(visit.end());
    }

    /** Whether the year before is needed and not known. */
    boolean missing() {
        return split && claim.yearBefore() == null;
    }

    /** The portions of a bill; none where the policy owes no benefit of the kind. */
    List<Portion> portions(ScopedBill bill, BenefitClass benefitClass, Findings findings) {
        Benefit benefit = benefit(policy);
        if (benefit == null) {
            return List.of();
        }
        YearSoFar yearBefore = claim.yearBefore();
        if (!split || yearBefore == null) {
            return List.of(portion(benefit, benefitClass, bill.inScope(), bill.preSelfPay(), true));
        }
        return halves(bill, benefit, benefitClass, yearBefore, findings);
    }

    private List<Portion> halves(
            ScopedBill bill,
            Benefit benefit,
            BenefitClass benefitClass,
            YearSoFar yearBefore,
            Findings findings) {
        LocalDate begin = claim.visit().begin();
        LocalDate end = claim.visit().end();
        LocalDate newYear = policy.year().firstDay(policy.year().of(end));
        long daysBefore = ChronoUnit.DAYS.between(begin, newYear);
        long daysAfter = ChronoUnit.DAYS.between(newYear, end);
        LocalDate lastDay = newYear.minusDays(1);
        AreaPolicy earlier = book.policy(claim.insuredArea(), policy.scheme(), lastDay);
        Money[] inScope = bill.inScope().allot(daysBefore, daysAfter);
        Money[] preSelfPay = bill.preSelfPay().allot(daysBefore, daysAfter);
        Cited<Crossing> crossing = policy.year().crossing();
        findings.add(Step.YEAR_SPLIT, crossing.citation(), inScope[0], daysBefore, daysAfter);
        Portion first =
                new Portion(
                        claim,
                        earlier,
                        earlier.inpatient(),
                        benefitClass,
                        lastDay,
                        claim.person().ageOn(lastDay),
                        earlier.year().of(lastDay),
                        yearBefore,
                        inScope[0],
                        preSelfPay[0],
                        true);
        return daysAfter == 0
                ? List.of(first)
                : List.of(first, portion(benefit, benefitClass, inScope[1], preSelfPay[1], false));
    }

    private Portion portion(
            Benefit benefit,
            BenefitClass benefitClass,
            Money inScope,
            Money preSelfPay,
            boolean owesDeductible) {
        LocalDate end = claim.visit().end();
        return new Portion(
                claim,
                policy,
                benefit,
                benefitClass,
                end,
                claim.person().ageOn(end),
                policy.year().of(end),
                claim.yearSoFar(),
                inScope,
                preSelfPay,
                owesDeductible);
    }

    private @Nullable Benefit benefit(AreaPolicy policy) {
        Visit visit = claim.visit();
        return switch (visit.kind()) {
            case INPATIENT -> policy.inpatient();
            case OUTPATIENT, PHARMACY -> policy.outpatient();
            case CHRONIC -> {
                String disease = visit.disease();
                Cited<Benefit> own =
                        disease == null ? null : policy.chronic().get(Obstacles.stem(disease));
                yield own == null ? null : own.value();
            }
        };
    }
}
