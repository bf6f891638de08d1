package org.tongbao.wire.envelope;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;

/**
 * Numbers of a fixed width and times made of them. They stand in every answer, where a general
 * formatter would cost more than all the rest.
 */
final class Digits {

    private final byte[] text;
    private int at;

    Digits(int length) {
        text = new byte[length];
    }

    /** The number with leading zeros, cut to its last digits. */
    Digits number(long value, int width) {
        long rest = value;
        for (int i = at + width - 1; i >= at; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        at += width;
        return this;
    }

    /** Year to second in fourteen digits. */
    Digits second(LocalDateTime time) {
        return day(time)
                .number(time.getHour(), 2)
                .number(time.getMinute(), 2)
                .number(time.getSecond(), 2);
    }

    /** Year to millisecond in seventeen digits. */
    Digits milli(LocalDateTime time) {
        return second(time).number(time.get(ChronoField.MILLI_OF_SECOND), 3);
    }

    private Digits day(LocalDateTime time) {
        return number(time.getYear(), 4)
                .number(time.getMonthValue(), 2)
                .number(time.getDayOfMonth(), 2);
    }

    /** yyyy-MM-dd HH:mm:ss. */
    static String spaced(LocalDateTime time) {
        return new Digits(19)
                .number(time.getYear(), 4)
                .sign('-')
                .number(time.getMonthValue(), 2)
                .sign('-')
                .number(time.getDayOfMonth(), 2)
                .sign(' ')
                .number(time.getHour(), 2)
                .sign(':')
                .number(time.getMinute(), 2)
                .sign(':')
                .number(time.getSecond(), 2)
                .toString();
    }

    private Digits sign(char sign) {
        text[at++] = (byte) sign;
        return this;
    }

    @Override
    public String toString() {
        return new String(text, 0, at, StandardCharsets.ISO_8859_1);
    }
}
