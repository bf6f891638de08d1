package org.tongbao.core.ledger;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;

/**
 * What is booked at once in one book: lines whose debits equal their credits.
 *
 * @param book the area whose book it is
 * @param lines at least two
 */
public record Entry(AreaCode book, List<Line> lines) {

    /**
     * @throws IllegalStateException if debits and credits differ, naming both sums
     */
    public Entry {
        lines = List.copyOf(lines);
        Money debits = Money.ZERO;
        Money credits = Money.ZERO;
        for (Line line : lines) {
            debits = debits.plus(line.debit());
            credits = credits.plus(line.credit());
        }
        if (lines.isEmpty() || !debits.equals(credits)) {
            throw new IllegalStateException(
                    "entry in book " + book + ": debits " + debits + ", credits " + credits);
        }
    }

    /** The sum of either side. */
    public Money sum() {
        Money debits = Money.ZERO;
        for (Line line : lines) {
            debits = debits.plus(line.debit());
        }
        return debits;
    }

    /** The entry that takes this one back: every line on the other side. */
    public Entry mirrored() {
        List<Line> mirrored = new ArrayList<>(lines.size());
        lines.forEach(line -> mirrored.add(line.mirrored()));
        return new Entry(book, mirrored);
    }
}
