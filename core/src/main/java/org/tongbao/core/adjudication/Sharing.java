package org.tongbao.core.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.adjudication.Settlement.Payment;
import org.tongbao.core.adjudication.Settlement.YearChange;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.Interpretation;

/**
 * What all funds pay of a bill, from its portions by year.
 *
 * @param deductible charged
 * @param payments of the funds, one a fund, none of nothing
 * @param yearChanges what each year uses up
 */
record Sharing(Money deductible, List<Payment> payments, List<YearChange> yearChanges) {

    /** Nothing is paid and no year is touched. */
    static final Sharing NOTHING = new Sharing(Money.ZERO, List.of(), List.of());

    private static final int USUAL_PAYMENTS = 2;

    static Sharing of(List<Portion> portions, Findings findings) {
        Sharing all = NOTHING;
        for (Portion portion : portions) {
            Sharing one = of(portion, findings);
            all = all.yearChanges.isEmpty() ? one : all.and(one);
        }
        return all;
    }

    private static Sharing of(Portion portion, Findings findings) {
        Money charged = charged(portion, findings);
        Pooling.Paid pool = new Pooling(portion, findings).paid(charged);
        Money coPayment = portion.inScope().minus(charged).minus(pool.paid()).minus(pool.overCap());
        Burden burden = new Burden(charged, coPayment, pool.overCap(), portion.preSelfPay());
        List<Payment> payments = new ArrayList<>(USUAL_PAYMENTS);
        if (pool.paid().isPositive()) {
            Fund fund = Fund.pool(portion.policy().scheme());
            payments.add(new Payment(fund, portion.inScope(), pool.paid()));
        }
        Supplementing tiers = new Supplementing(portion, burden, payments, findings);
        tiers.pay();
        YearSoFar used = tiers.used(new YearSoFar.Used(charged, portion.inScope(), pool.paid()));
        return new Sharing(
                charged, List.copyOf(payments), List.of(new YearChange(portion.year(), used)));
    }

    private static Money charged(Portion portion, Findings findings) {
        if (portion.owesDeductible()) {
            return new Deducting(portion, findings).charged();
        }
        findings.add(Step.DEDUCTIBLE_SPLIT, Interpretation.SPLIT_DEDUCTIBLE, Money.ZERO);
        return Money.ZERO;
    }

    /** With what is paid of another portion of the same bill. */
    private Sharing and(Sharing other) {
        List<Payment> together = new ArrayList<>(payments);
        other.payments.forEach(payment -> add(together, payment));
        List<YearChange> years = new ArrayList<>(yearChanges);
        years.addAll(other.yearChanges);
        return new Sharing(
                deductible.plus(other.deductible), List.copyOf(together), List.copyOf(years));
    }

    /** Adds a payment to those of other funds, or to that of its own. */
    static void add(List<Payment> payments, Payment more) {
        for (int i = 0; i < payments.size(); i++) {
            Payment known = payments.get(i);
            if (known.fund() == more.fund()) {
                payments.set(
                        i,
                        new Payment(
                                known.fund(),
                                known.base().plus(more.base()),
                                known.paid().plus(more.paid())));
                return;
            }
        }
        payments.add(more);
    }

    /** What one fund pays. */
    Money paid(Fund fund) {
        for (Payment payment : payments) {
            if (payment.fund() == fund) {
                return payment.paid();
            }
        }
        return Money.ZERO;
    }

    /** What all funds pay. */
    Money paid() {
        Money sum = Money.ZERO;
        for (Payment payment : payments) {
            sum = sum.plus(payment.paid());
        }
        return sum;
    }
}
