package org.tongbao.core.ledger;

import org.tongbao.core.kernel.Money;

/**
 * One line of an entry. Columns are unsigned and exactly one of them carries an amount; what takes
 * back is a line on the other side, never a negative one.
 *
 * @param account of the book
 * @param debit nothing or a positive amount
 * @param credit nothing or a positive amount
 */
public record Line(LedgerAccount account, Money debit, Money credit) {

    public Line {
        boolean oneSided =
                (debit.isPositive() && credit.isZero()) || (credit.isPositive() && debit.isZero());
        if (!oneSided) {
            throw new IllegalArgumentException(
                    account + ": debit " + debit + " and credit " + credit);
        }
    }

    /** A line on the debit side. */
    public static Line debit(LedgerAccount account, Money amount) {
        return new Line(account, amount, Money.ZERO);
    }

    /** A line on the credit side. */
    public static Line credit(LedgerAccount account, Money amount) {
        return new Line(account, Money.ZERO, amount);
    }

    /** The line that takes this one back. */
    public Line mirrored() {
        return new Line(account, /* debit= */ credit, /* credit= */ debit);
    }
}
