package org.tongbao.core.kernel;

import java.math.BigDecimal;

/** Reads plain decimals exactly into scaled whole numbers; no exponent, no group separators. */
final class Decimals {

    private Decimals() {}

    /**
     * The number times ten to the {@code scale}.
     *
     * @throws NumberFormatException if the text is no plain decimal, has more decimals than {@code
     *     scale} (trailing zeros aside) or does not fit a long
     */
    static long scaled(String text, int scale) {
        int at = 0;
        boolean negative = false;
        if (!text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
            negative = text.charAt(0) == '-';
            at = 1;
        }
        long value = 0;
        int decimals = -1;
        int digits = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9') {
                digits++;
                if (decimals == scale) {
                    if (c != '0') {
                        throw fault(text, "finer than " + scale + " decimals");
                    }
                } else {
                    value = appended(value, c - '0', text);
                    decimals = decimals < 0 ? decimals : decimals + 1;
                }
            } else {
                throw fault(text, "not a decimal");
            }
        }
        if (digits == 0) {
            throw fault(text, "not a decimal");
        }
        for (int i = Math.max(decimals, 0); i < scale; i++) {
            value = appended(value, 0, text);
        }
        return negative ? -value : value;
    }

    private static long appended(long value, int digit, String text) {
        if (value > (Long.MAX_VALUE - digit) / 10) {
            throw fault(text, "too large");
        }
        return value * 10 + digit;
    }

    private static NumberFormatException fault(String text, String why) {
        return new NumberFormatException('"' + text + "\" is " + why);
    }

    /** A scaled number as a decimal without needless zeros. */
    static String written(long scaled, int decimals) {
        if (scaled == Long.MIN_VALUE) {
            return BigDecimal.valueOf(scaled, decimals).stripTrailingZeros().toPlainString();
        }
        long magnitude = Math.abs(scaled);
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        StringBuilder text = new StringBuilder(24);
        if (scaled < 0) {
            text.append('-');
        }
        text.append(magnitude / unit);
        long rest = magnitude % unit;
        if (rest != 0) {
            text.append('.');
            while (rest != 0) {
                unit /= 10;
                text.append((char) ('0' + rest / unit));
                rest %= unit;
            }
        }
        return text.toString();
    }
}
