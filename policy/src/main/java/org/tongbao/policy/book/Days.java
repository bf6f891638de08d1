package org.tongbao.policy.book;

import java.time.LocalDate;
import org.tongbao.core.kernel.Period;

/** Reads the days something is in force. */
final class Days {

    private Days() {}

    /** {@code from} and, unless open-ended, {@code to}, both included. */
    static Period of(Passage passage) {
        passage.keys("from", "to");
        LocalDate from = Plain.day(passage.field("from"));
        Passage there = passage.maybe("to");
        if (there == null) {
            return Period.since(from);
        }
        LocalDate to = Plain.day(there);
        if (to.isBefore(from)) {
            there.fault("早于起始日 " + from, "is before its first day " + from);
            return Period.since(from);
        }
        return new Period(from, to);
    }
}
