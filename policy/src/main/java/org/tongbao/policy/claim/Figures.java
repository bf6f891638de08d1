package org.tongbao.policy.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;

/**
 * Reads figures from parts of a claim. Decimals are text, or numbers that still are what was
 * written: a binary floating-point number is refused. Ten digits before the point are enough for
 * any bill and leave room for every product of the engine.
 */
final class Figures {

    private static final int MONEY_DECIMALS = 2;
    private static final int PRICE_DECIMALS = 6;
    private static final int QUANTITY_DECIMALS = 4;
    private static final int RATE_DECIMALS = 6;
    private static final int MOST_DIGITS = 10;
    private static final int LONGEST = 60;

    private Figures() {}

    /** An amount in yuan, not negative. */
    static Money money(Part part) {
        String text = decimal(part, MONEY_DECIMALS, false);
        return text == null ? Money.ZERO : Money.ofYuan(text);
    }

    /** An amount in yuan, negative on a refund; null if it is none. */
    static @Nullable Money signedMoney(Part part) {
        String text = decimal(part, MONEY_DECIMALS, true);
        return text == null ? null : Money.ofYuan(text);
    }

    /** The amount under a key, nothing if it is not given. */
    static Money moneyOrNothing(Part object, String key) {
        Part part = object.maybe(key);
        return part == null ? Money.ZERO : money(part);
    }

    /** A unit price in yuan, not negative; null if it is none. */
    static @Nullable UnitPrice price(Part part) {
        String text = decimal(part, PRICE_DECIMALS, false);
        return text == null ? null : UnitPrice.ofYuan(text);
    }

    /** A quantity, negative on a refund; null if it is none. */
    static @Nullable Quantity quantity(Part part) {
        String text = decimal(part, QUANTITY_DECIMALS, true);
        return text == null ? null : Quantity.of(text);
    }

    /** A share of at most the whole: ten per cent is {@code 0.10}. */
    static Rate share(Part part) {
        String text = decimal(part, RATE_DECIMALS, false);
        Rate rate = text == null ? Rate.ZERO : Rate.of(text);
        if (rate.compareTo(Rate.ONE) > 0) {
            part.fault("大于 1（10% 写作 0.10）", "is more than 1 (10 % is written 0.10)");
            return Rate.ZERO;
        }
        return rate;
    }

    static int atLeastOne(Part part) {
        String word = part.word();
        if (word != null && word.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(word);
        }
        part.fault("应是不小于 1 的整数", "must be a whole number, 1 or more");
        return 1;
    }

    /** A day written 2024-03-15 or 20240315; null if it is none. */
    static @Nullable LocalDate day(Part part) {
        String word = part.word();
        if (word != null) {
            String digits = word.length() == 10 ? digitsOf(word) : word;
            if (digits.matches("\\d{8}")) {
                try {
                    return LocalDate.of(
                            Integer.parseInt(digits, 0, 4, 10),
                            Integer.parseInt(digits, 4, 6, 10),
                            Integer.parseInt(digits, 6, 8, 10));
                } catch (DateTimeException e) {
                    part.fault("历法中没有这一天", "is no day of the calendar");
                    return null;
                }
            }
        }
        part.fault("不是日期，应如 2024-03-15", "is not a date such as 2024-03-15");
        return null;
    }

    private static String digitsOf(String isoDay) {
        return isoDay.charAt(4) == '-' && isoDay.charAt(7) == '-'
                ? isoDay.substring(0, 4) + isoDay.substring(5, 7) + isoDay.substring(8)
                : isoDay;
    }

    static AreaCode area(Part part) {
        String word = part.word();
        if (word != null && word.length() == 6) {
            try {
                return AreaCode.of(word);
            } catch (IllegalArgumentException e) {
                // told below
            }
        }
        part.fault("不是六位区划代码", "is not an area code of six digits");
        return new AreaCode(110_000);
    }

    /** The plain decimal that stands here, or null after telling what is wrong with it. */
    private static @Nullable String decimal(Part part, int decimals, boolean signed) {
        String text = plain(part.value());
        String zh;
        String en;
        if (part.value() instanceof Double || part.value() instanceof Float) {
            zh = "是二进制浮点数，请写成文字";
            en = "is a binary floating-point number; write it as text";
        } else if (text == null || !isDecimal(text)) {
            zh = "不是十进制数";
            en = "is not a decimal";
        } else if (!signed && text.charAt(0) == '-') {
            zh = "不得为负";
            en = "may not be negative";
        } else if (decimalsOf(text) > decimals) {
            zh = "小数超过 " + decimals + " 位";
            en = "has more than " + decimals + " decimals";
        } else if (digitsBeforePoint(text) > MOST_DIGITS) {
            zh = "整数部分超过 " + MOST_DIGITS + " 位";
            en = "has more than " + MOST_DIGITS + " digits before the point";
        } else {
            return text;
        }
        part.fault(zh, en);
        return null;
    }

    private static @Nullable String plain(@Nullable Object value) {
        return switch (value) {
            case String text -> text.strip();
            case Integer whole -> whole.toString();
            case Long whole -> whole.toString();
            case BigInteger whole -> whole.toString();
            case BigDecimal number when Math.abs(number.scale()) <= LONGEST ->
                    number.toPlainString();
            case null, default -> null;
        };
    }

    /** Digits with at most one point among or before them, one sign in front. */
    private static boolean isDecimal(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean digits = false;
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c == '.' && !point) {
                point = true;
            } else if (i > 0 || (c != '-' && c != '+')) {
                return false;
            }
        }
        return digits;
    }

    private static int decimalsOf(String text) {
        int point = text.indexOf('.');
        int end = text.length();
        while (point >= 0 && text.charAt(end - 1) == '0') {
            end--;
        }
        return point < 0 ? 0 : end - point - 1;
    }

    private static int digitsBeforePoint(String text) {
        int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        while (at < end && text.charAt(at) == '0') {
            at++;
        }
        return end - at;
    }
}
