package org.tongbao.core.bookkeeping;

import java.util.List;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.ledger.Entry;
import org.tongbao.core.ledger.Line;

/** 划入个人账户: money of the fund is held for a person from then on. */
public final class ToppingUp {

    private ToppingUp() {}

    /**
     * Its booking.
     *
     * @param area pooling area that keeps the account
     * @param holder number of the person
     * @param amount positive
     */
    public static Posting posting(AreaCode area, String holder, Money amount) {
        Entry entry =
                new Entry(
                        area,
                        List.of(
                                Line.debit(Head.FUND_DEPOSIT.account(""), amount),
                                Line.credit(Head.PERSONAL_ACCOUNT.account(holder), amount)));
        return new Posting(List.of(entry));
    }
}
