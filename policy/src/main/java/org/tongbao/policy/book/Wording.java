package org.tongbao.policy.book;

import java.time.LocalDate;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;

/**
 * The words of an interpretation.
 *
 * @param number its number, never used again
 * @param date since when we read the law so
 * @param zh what we read
 * @param en the same
 */
public record Wording(int number, LocalDate date, String zh, String en) {

    /** As it is cited on every figure it stands behind. */
    public Citation citation() {
        return new Citation(
                "通保释义第" + number + "号（" + date + "）", zh + " / " + en, Certainty.INTERPRETATION);
    }
}
