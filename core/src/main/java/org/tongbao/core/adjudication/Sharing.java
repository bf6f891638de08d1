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

    static Sharing of(List<Portion> portions, Findings findings) {
        Money deductible = Money.ZERO;
        List<Payment> payments = new ArrayList<>();
        List<YearChange> changes = new ArrayList<>(portions.size());
        for (Portion portion : portions) {
            Money charged = Money.ZERO;
            if (portion.owesDeductible()) {
                charged = new Deducting(portion, findings).charged();
            } else {
                findings.add(Step.DEDUCTIBLE_SPLIT, Interpretation.SPLIT_DEDUCTIBLE, Money.ZERO);
            }
            Pooling.Paid pool = new Pooling(portion, findings).paid(charged);
            Money coPayment =
                    portion.inScope().minus(charged).minus(pool.paid()).minus(pool.overCap());
            Burden burden = new Burden(charged, coPayment, pool.overCap(), portion.preSelfPay());
            Supplementing tiers = new Supplementing(portion, burden, findings);
            if (pool.paid().isPositive()) {
                add(
                        payments,
                        new Payment(
                                Fund.pool(portion.policy().scheme()),
                                portion.inScope(),
                                pool.paid()));
            }
            tiers.payments().forEach(payment -> add(payments, payment));
            YearSoFar used =
                    tiers.used()
                            .with(
                                    portion.claim().visit().kind(),
                                    new YearSoFar.Used(charged, portion.inScope(), pool.paid()));
            changes.add(new YearChange(portion.year(), used));
            deductible = deductible.plus(charged);
        }
        return new Sharing(deductible, List.copyOf(payments), List.copyOf(changes));
    }

    private static void add(List<Payment> payments, Payment more) {
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

    Money paid(Fund... funds) {
        Money sum = Money.ZERO;
        for (Payment payment : payments) {
            for (Fund fund : funds) {
                if (payment.fund() == fund) {
                    sum = sum.plus(payment.paid());
                }
            }
        }
        return sum;
    }

    Money paid() {
        return paid(Fund.values());
    }
}
