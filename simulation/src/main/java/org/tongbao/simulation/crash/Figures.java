package org.tongbao.simulation.crash;

import org.tongbao.core.kernel.Money;
import org.tongbao.wire.envelope.Answer;

/**
 * Who bears what of a bill; all negative where a settlement is taken back.
 *
 * @param total the bill in full (medfee_sumamt)
 * @param funds paid by all funds (fund_pay_sumamt)
 * @param pool of that by the basic pool (hifp_pay)
 * @param account paid from the personal account (acct_pay)
 * @param cash paid in cash (psn_cash_pay; in the answer of 5203 cash_payamt)
 */
record Figures(Money total, Money funds, Money pool, Money account, Money cash) {

    /** As the answer of a settlement or of its taking back states them. */
    static Figures of(Answer answer) {
        return of(answer, "psn_cash_pay");
    }

    /** As the answer of 5203 states them. */
    static Figures found(Answer answer) {
        return of(answer, "cash_payamt");
    }

    private static Figures of(Answer answer, String cash) {
        return new Figures(
                money(answer, "medfee_sumamt"),
                money(answer, "fund_pay_sumamt"),
                money(answer, "hifp_pay"),
                money(answer, "acct_pay"),
                money(answer, cash));
    }

    private static Money money(Answer answer, String field) {
        return Money.ofYuan(answer.value("setlinfo", field).orElseThrow());
    }
}
