package org.tongbao.core.bookkeeping;

import java.util.List;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.ledger.Entry;
import org.tongbao.core.ledger.Line;

/**
 * The treating side of a settlement: the area that is owed pays the institution and claims it from
 * the insured area (先预付后清算). A bill treated at home has none.
 */
public final class Claiming {

    private Claiming() {}

    /**
     * Its booking.
     *
     * @param insuredArea pooling area that pays
     * @param treatingArea area of the institution
     * @param institution its national code
     * @param owed what funds and accounts pay together, not negative
     */
    public static Posting posting(
            AreaCode insuredArea, AreaCode treatingArea, String institution, Money owed) {
        if (owed.isZero() || insuredArea.covers(treatingArea)) {
            return new Posting(List.of());
        }
        List<Line> lines =
                List.of(
                        Line.debit(Head.CLEARING_RECEIVABLE.account(insuredArea.toString()), owed),
                        Line.credit(Head.INSTITUTION_PAYABLE.account(institution), owed));
        return new Posting(List.of(new Entry(creditor(insuredArea, treatingArea), lines)));
    }

    /**
     * Whom the insured area owes: the treating province, or the prefecture inside its own province.
     */
    public static AreaCode creditor(AreaCode insuredArea, AreaCode treatingArea) {
        return insuredArea.acrossProvincesFrom(treatingArea)
                ? treatingArea.province()
                : treatingArea.prefecture();
    }
}
