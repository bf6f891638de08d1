package org.tongbao.core.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;

/**
 * A filing in force: this person may be treated in that area in that time.
 *
 * @param category why
 * @param area where; a whole prefecture, or a whole province where areas are filed whole
 * @param period when; open-ended for the long-term family
 * @param promiseOpen filed by promise, papers not yet supplied
 */
public record Filing(FilingCategory category, AreaCode area, Period period, boolean promiseOpen) {

    /** A filing with its papers. */
    public Filing(FilingCategory category, AreaCode area, Period period) {
        this(category, area, period, false);
    }

    /**
     * Whether it covers a visit. Filing later than admission is enough if it began before the visit
     * ended (补办备案, procedure rules article 16).
     *
     * @param end last day of the visit, or null while it is open
     */
    public boolean covers(AreaCode visited, LocalDate begin, @Nullable LocalDate end) {
        return area.covers(visited) && period.overlaps(new Period(begin, end));
    }
}
