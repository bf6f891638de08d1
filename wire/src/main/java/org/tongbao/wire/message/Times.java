package org.tongbao.wire.message;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Reads days and times that validation has judged, each also from the other's form. */
final class Times {

    private static final int DAY_LENGTH = 10;

    private Times() {}

    /** yyyy-MM-dd HH:mm:ss; a day alone is its beginning. */
    static LocalDateTime time(String text) {
        LocalTime time =
                text.length() == DAY_LENGTH
                        ? LocalTime.MIDNIGHT
                        : LocalTime.of(number(text, 11), number(text, 14), number(text, 17));
        return LocalDateTime.of(day(text), time);
    }

    /** yyyy-MM-dd; of a time, its day. */
    static LocalDate day(String text) {
        int year = number(text, 0) * 100 + number(text, 2);
        return LocalDate.of(year, number(text, 5), number(text, 8));
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
