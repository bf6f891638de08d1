package org.tongbao.core.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first to the last, both included; without a last day it is open-ended.
 *
 * @param from first day
 * @param to last day, or null for open-ended; not before {@code from}
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("period ends " + to + " before it begins " + from);
        }
    }

    /** From this day on, for good. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** Whether the day lies within. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /** Number of days, both ends included. */
    public long days() {
        if (to == null) {
            throw new IllegalStateException("an open-ended period has no number of days");
        }
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public String toString() {
        return from + ".." + (to == null ? "" : to);
    }
}
