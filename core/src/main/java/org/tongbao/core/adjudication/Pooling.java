package org.tongbao.core.adjudication;

import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.Interpretation;

/** Pays the pool's share up to its cap (policy reference A.5.4 and A.5.5). */
final class Pooling {

    /**
     * What the pool pays.
     *
     * @param paid by the pool
     * @param overCap compliant expense above the deductible that lies above the pool's cap
     */
    record Paid(Money paid, Money overCap) {}

    private final Portion portion;
    private final Findings findings;
    private final Banding banding;

    Pooling(Portion portion, Findings findings) {
        this.portion = portion;
        this.findings = findings;
        this.banding = new Banding(portion, findings);
    }

    Paid paid(Money deductible) {
        Cap cap = portion.benefit().cap();
        if (cap == null) {
            Banding.Share share = banding.share(deductible, portion.inScope(), null);
            return new Paid(share.paid(), Money.ZERO);
        }
        Cited<Money> amount = portion.figure(cap.amount(), "cap", findings);
        return switch (cap.basis()) {
            case FUND_PAID -> onPayment(amount, usedBy(cap).pool(), deductible);
            case IN_SCOPE -> onExpense(amount, usedBy(cap).inScope(), deductible);
        };
    }

    private YearSoFar.Used usedBy(Cap cap) {
        YearSoFar before = portion.before();
        return switch (cap.scope()) {
            case OWN -> portion.used();
            case INPATIENT_AND_CHRONIC -> before.inpatient().plus(before.chronic());
            case ALL -> before.inpatient().plus(before.chronic()).plus(before.outpatient());
        };
    }

    private Paid onPayment(Cited<Money> cap, Money used, Money deductible) {
        Money room = cap.value().minus(used).orNothing();
        Banding.Share share = banding.share(deductible, portion.inScope(), room);
        Money unpaid = share.due().minus(share.paid());
        if (unpaid.isPositive()) {
            findings.add(
                    Step.POOL_CAP, cap.citation(), share.paid(), cap.value(), used, share.due());
            findings.add(Step.OVER_CAP, Interpretation.CAP_IN_BANDS, share.overCap(), unpaid);
        }
        return new Paid(share.paid(), share.overCap());
    }

    /** A cap on expense: what exceeds it never reaches the bands. */
    private Paid onExpense(Cited<Money> cap, Money used, Money deductible) {
        Money room = cap.value().minus(used).orNothing();
        Money expense = portion.inScope().minus(deductible);
        Money over = portion.inScope().minus(room).orNothing().min(expense);
        if (over.isPositive()) {
            findings.add(
                    Step.EXPENSE_CAP, cap.citation(), over, cap.value(), used, portion.inScope());
        }
        Banding.Share share = banding.share(deductible, portion.inScope().minus(over), null);
        return new Paid(share.paid(), over);
    }
}
