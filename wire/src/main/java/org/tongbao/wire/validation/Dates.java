package org.tongbao.wire.validation;

/** Looks at dates and times in place. */
final class Dates {

    static final int DATE_LENGTH = 10;
    static final int TIME_LENGTH = 19;

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Dates() {}

    /** Whether ten characters are a day of the calendar, yyyy-MM-dd. */
    static boolean isDate(byte[] text, int offset) {
        int year = number(text, offset, 2) * 100 + number(text, offset + 2, 2);
        int month = number(text, offset + 5, 2);
        int day = number(text, offset + 8, 2);
        if (text[offset + 4] != '-' || text[offset + 7] != '-') {
            return false;
        }
        if (year <= 0 || month < 1 || month > DAYS.length || day < 1) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day <= DAYS[month - 1] + (leap && month == 2 ? 1 : 0);
    }

    /** Whether nineteen characters are a second of the calendar, yyyy-MM-dd HH:mm:ss. */
    static boolean isDateTime(byte[] text, int offset) {
        int hour = number(text, offset + 11, 2);
        int minute = number(text, offset + 14, 2);
        int second = number(text, offset + 17, 2);
        return isDate(text, offset)
                && text[offset + 10] == ' '
                && text[offset + 13] == ':'
                && text[offset + 16] == ':'
                && hour >= 0
                && hour < 24
                && minute >= 0
                && minute < 60
                && second >= 0
                && second < 60;
    }

    /** The number of two digits, or something far below nothing. */
    private static int number(byte[] text, int offset, int digits) {
        int value = 0;
        for (int i = offset; i < offset + digits; i++) {
            int digit = text[i] - '0';
            value = digit < 0 || digit > 9 ? Short.MIN_VALUE : value * 10 + digit;
        }
        return value;
    }
}
