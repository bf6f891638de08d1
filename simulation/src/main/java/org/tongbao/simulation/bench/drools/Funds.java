package org.tongbao.simulation.bench.drools;

import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.adjudication.Settlement.Payment;
import org.tongbao.core.adjudication.Step;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.AccountUse;
import org.tongbao.core.policy.BenefitClass;

/**
 * A case of which every fund has paid what it owes.
 *
 * @param of the case
 * @param due class of benefit
 */
public record Funds(Case of, BenefitClass due) {

    /** Whether an account is to be drawn on. */
    public boolean isAccountUsed() {
        return of.answer() == Answer.MET && of.claim().account().use() != Account.Use.NONE;
    }

    public AccountUse getAccountUse() {
        return of.policy().account().value();
    }

    /** What the funds leave to the person. */
    public Money personal() {
        return of.bill().total().minus(of.funds());
    }

    /** Concludes that the account pays, as far as it reaches. */
    public void draw(Money payable) {
        Account account = of.claim().account();
        Money paid = account.balance().min(payable);
        Step step = account.use() == Account.Use.OWN ? Step.ACCOUNT : Step.FAMILY_ACCOUNT;
        of.found(step, of.policy().account().citation(), paid, account.balance(), payable);
        of.accountPays(paid);
    }

    public Money cash() {
        return personal().minus(of.account());
    }

    /** The decision; what another filing would have changed is not asked. */
    public Settlement settlement() {
        return new Settlement(
                of.answer(),
                due,
                amounts(),
                of.bill().lines(),
                java.util.List.copyOf(of.findings()),
                java.util.List.copyOf(of.payments()),
                java.util.List.of(),
                java.util.List.copyOf(of.yearChanges()),
                of.policy(),
                of.certainty());
    }

    private Amounts amounts() {
        Bill bill = of.bill();
        boolean own = of.claim().account().use() == Account.Use.OWN;
        return new Amounts(
                bill.total(),
                bill.outside().sum(),
                bill.aboveCap().sum(),
                bill.preSelfPay().sum(),
                bill.inScope(),
                of.deductible(),
                paid(Fund.pool(of.person().scheme())),
                paid(Fund.LARGE_AMOUNT),
                paid(Fund.SERIOUS_ILLNESS),
                paid(Fund.CIVIL_SERVANT),
                paid(Fund.ASSISTANCE),
                own ? of.account() : Money.ZERO,
                own ? Money.ZERO : of.account(),
                cash());
    }

    private Money paid(Fund fund) {
        for (Payment payment : of.payments()) {
            if (payment.fund() == fund) {
                return payment.paid();
            }
        }
        return Money.ZERO;
    }
}
