package org.tongbao.core.policy;

import java.time.LocalDate;
import org.tongbao.core.law.Cited;

/**
 * When an area's insurance year begins and what becomes of a stay that crosses it.
 *
 * @param firstMonth 1 for the calendar year, 7 for Shanghai's
 * @param crossing how a stay over the year's end is settled
 */
public record InsuranceYear(Cited<Integer> firstMonth, Cited<Crossing> crossing) {

    /** What becomes of a stay that crosses the year's end (policy reference A.5.8). */
    public enum Crossing {
        /** One bill of the year of discharge. */
        WHOLE_BY_DISCHARGE,
        /** Split by days over both years. */
        SPLIT_BY_DAYS
    }

    /** The calendar year in which the insurance year of this day begins. */
    public int of(LocalDate day) {
        return day.getMonthValue() >= firstMonth.value() ? day.getYear() : day.getYear() - 1;
    }

    /** The first day of an insurance year. */
    public LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth.value(), 1);
    }
}
