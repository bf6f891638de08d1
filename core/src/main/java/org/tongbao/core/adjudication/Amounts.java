package org.tongbao.core.adjudication;

import org.tongbao.core.kernel.Money;

/**
 * Who bears what of a bill. It cannot exist unless the identities of the national interface hold
 * (I1–I6, policy reference A.5.2), so no decision that breaks one ever leaves this room.
 *
 * @param total 医疗费总额
 * @param outside 全自费: outside the catalogue
 * @param aboveCap 超限价自费
 * @param preSelfPay 先行自付
 * @param inScope 符合政策范围
 * @param deductible 实际支付起付线
 * @param pool 基本医保统筹基金
 * @param largeAmount 职工大额补助
 * @param seriousIllness 居民大病保险
 * @param civilServant 公务员补助
 * @param assistance 医疗救助
 * @param ownAccount the person's own personal account
 * @param familyAccount a family member's personal account
 * @param cash 个人现金
 */
public record Amounts(
        Money total,
        Money outside,
        Money aboveCap,
        Money preSelfPay,
        Money inScope,
        Money deductible,
        Money pool,
        Money largeAmount,
        Money seriousIllness,
        Money civilServant,
        Money assistance,
        Money ownAccount,
        Money familyAccount,
        Money cash) {

    /**
     * @throws IllegalStateException naming the identity that does not hold
     */
    public Amounts {
        long parts = outside.fen() + aboveCap.fen() + preSelfPay.fen() + inScope.fen();
        require(parts == total.fen(), "I4 total = outside + aboveCap + preSelfPay + inScope");
        long funds =
                pool.fen()
                        + largeAmount.fen()
                        + seriousIllness.fen()
                        + civilServant.fen()
                        + assistance.fen();
        long person = ownAccount.fen() + familyAccount.fen() + cash.fen();
        require(funds + person == total.fen(), "I1 total = funds + person");
        require(
                deductible.fen() >= 0 && deductible.fen() <= inScope.fen(),
                "I6 0 <= deductible <= inScope");
        long signs =
                outside.fen()
                        | aboveCap.fen()
                        | preSelfPay.fen()
                        | inScope.fen()
                        | pool.fen()
                        | largeAmount.fen()
                        | seriousIllness.fen()
                        | civilServant.fen()
                        | assistance.fen()
                        | ownAccount.fen()
                        | familyAccount.fen()
                        | cash.fen();
        require(signs >= 0, "no amount is negative");
    }

    /** 基金支付总额: all funds, the personal account not among them (I3). */
    public Money fundTotal() {
        return pool.plus(largeAmount).plus(seriousIllness).plus(civilServant).plus(assistance);
    }

    /** 个人负担总金额: accounts and cash (I2). */
    public Money personTotal() {
        return accountTotal().plus(cash);
    }

    /** 个人账户支出, a family member's included. */
    public Money accountTotal() {
        return ownAccount.plus(familyAccount);
    }

    private static void require(boolean holds, String identity) {
        if (!holds) {
            throw new IllegalStateException("identity broken: " + identity);
        }
    }
}
