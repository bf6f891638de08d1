package org.tongbao.platform.area;

import org.tongbao.core.adjudication.YearSoFar;

/**
 * A person's insurance year as read.
 *
 * @param year calendar year in which it begins
 * @param used up so far
 * @param admissions stays so far
 * @param version to name when changing it; {@link #ABSENT} while there is no row
 */
record YearRow(int year, YearSoFar used, int admissions, long version) {

    static final long ABSENT = -1;

    static YearRow fresh(int year) {
        return new YearRow(year, YearSoFar.NOTHING, 0, ABSENT);
    }
}
