package org.tongbao.wire.envelope;

/** Escapes in JSON strings. */
final class Escapes {

    private static final String SHORT = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;
    private static final int SHORT_LENGTH = 2;
    private static final int LONG_LENGTH = 6;

    private Escapes() {}

    /**
     * Where the escape ends that begins here.
     *
     * @throws Malformed if it is none
     */
    static int after(byte[] text, int at, int end) {
        if (at + 1 < end) {
            if (SHORT.indexOf(text[at + 1]) >= 0) {
                return at + SHORT_LENGTH;
            }
            if (text[at + 1] == 'u' && at + LONG_LENGTH <= end && unit(text, at) >= 0) {
                return at + LONG_LENGTH;
            }
        }
        throw new Malformed(at);
    }

    /**
     * Writes what a string means.
     *
     * @param into where there is room for as many bytes as the string has
     * @return where it ends
     */
    static int decode(byte[] text, int start, int stop, byte[] into, int offset) {
        int to = offset;
        int at = start;
        while (at < stop) {
            if (text[at] != '\\') {
                into[to++] = text[at++];
            } else if (text[at + 1] != 'u') {
                into[to++] = (byte) MEANT.charAt(SHORT.indexOf(text[at + 1]));
                at += SHORT_LENGTH;
            } else {
                int character = character(text, at, stop);
                to = Utf8.put(character, into, to);
                at += character >= Character.MIN_SUPPLEMENTARY_CODE_POINT ? 12 : LONG_LENGTH;
            }
        }
        return to;
    }

    /** The character of the escape here and, if the two are a pair, of the one behind it. */
    private static int character(byte[] text, int at, int stop) {
        char high = (char) unit(text, at);
        int next = at + LONG_LENGTH;
        boolean two =
                Character.isHighSurrogate(high)
                        && next + LONG_LENGTH <= stop
                        && text[next] == '\\'
                        && text[next + 1] == 'u';
        char low = two ? (char) unit(text, next) : 0;
        return Character.isLowSurrogate(low) ? Character.toCodePoint(high, low) : high;
    }

    /** The number in the four hexadecimal digits, or below nothing. */
    private static int unit(byte[] text, int at) {
        int unit = 0;
        for (int i = at + 2; i < at + 2 + HEX_DIGITS; i++) {
            int digit = Character.digit(text[i], 16);
            unit = unit < 0 || digit < 0 ? -1 : (unit << 4) | digit;
        }
        return unit;
    }
}
