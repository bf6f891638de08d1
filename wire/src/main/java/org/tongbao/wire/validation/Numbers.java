package org.tongbao.wire.validation;

/** Looks at plain decimal numbers in place. */
final class Numbers {

    /** What a stretch of text is as a number. */
    enum Verdict {
        FITS,
        TOO_MANY_DIGITS,
        NOT_A_NUMBER
    }

    private Numbers() {}

    /**
     * Whether the text is a plain decimal of at most so many digits; zeros that say nothing do not
     * count.
     *
     * @param digits most digits in all; 0 for no limit
     * @param decimals most digits after the point
     */
    static Verdict judge(byte[] text, int offset, int length, int digits, int decimals) {
        int at = offset;
        int end = offset + length;
        if (text[at] == '-' || text[at] == '+') {
            at++;
        }
        int start = at;
        int whole = 0;
        while (at < end && isDigit(text[at])) {
            whole += whole > 0 || text[at] != '0' ? 1 : 0;
            at++;
        }
        boolean any = at > start;
        int fraction = 0;
        if (at < end && text[at] == '.') {
            int point = at++;
            while (at < end && isDigit(text[at])) {
                fraction = text[at] == '0' ? fraction : at - point;
                at++;
            }
            any |= at > point + 1;
        }
        if (at < end || !any) {
            return Verdict.NOT_A_NUMBER;
        }
        boolean fits = digits == 0 || (whole <= digits - decimals && fraction <= decimals);
        return fits ? Verdict.FITS : Verdict.TOO_MANY_DIGITS;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
