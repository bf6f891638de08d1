package org.tongbao.policy.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;

/** Reads single values as officers write them: amounts, rates, days, whole numbers, yes and no. */
final class Plain {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,20})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final int MONEY_DECIMALS = 2;
    private static final int RATE_DECIMALS = 6;

    private Plain() {}

    /** Yuan with at most two decimals, not negative. */
    static Money money(Passage passage) {
        boolean sound = isDecimal(passage, MONEY_DECIMALS, "1300.00");
        return sound ? Money.ofYuan(passage.written()) : Money.ZERO;
    }

    /** A share of at most the whole, as a decimal. */
    static Rate rate(Passage passage) {
        if (!isDecimal(passage, RATE_DECIMALS, "0.85")) {
            return Rate.ZERO;
        }
        if (new BigDecimal(passage.written()).compareTo(BigDecimal.ONE) > 0) {
            passage.fault("比例不得大于 1（85% 写作 0.85）", "a rate may not exceed 1 (85% is written 0.85)");
            return Rate.ONE;
        }
        return Rate.of(passage.written());
    }

    private static boolean isDecimal(Passage passage, int decimals, String such) {
        String text = passage.written();
        if (!DECIMAL.matcher(text).matches()) {
            passage.fault("不是十进制数字，应如 " + such, "is not a decimal such as " + such);
        } else if (text.startsWith("-")) {
            passage.fault("不得为负", "may not be negative");
        } else if (decimals(text) > decimals) {
            passage.fault("最多 " + decimals + " 位小数", "has more than " + decimals + " decimals");
        } else {
            return true;
        }
        return false;
    }

    private static int decimals(String text) {
        int point = text.indexOf('.');
        int end = text.length();
        while (point >= 0 && text.charAt(end - 1) == '0') {
            end--;
        }
        return point < 0 ? 0 : end - point - 1;
    }

    static LocalDate day(Passage passage) {
        try {
            return LocalDate.parse(passage.written());
        } catch (DateTimeParseException e) {
            passage.fault("不是日期，应如 2024-01-01", "is not a date such as 2024-01-01");
            return LocalDate.EPOCH;
        }
    }

    static int whole(Passage passage, int least, int most) {
        if (WHOLE.matcher(passage.written()).matches()) {
            int number = Integer.parseInt(passage.written());
            if (number >= least && number <= most) {
                return number;
            }
        }
        String range = least + "…" + most;
        passage.fault("应是 " + range + " 的整数", "must be a whole number " + range);
        return least;
    }

    static boolean flag(Passage passage) {
        if (!passage.says("true") && !passage.says("false")) {
            passage.fault("应写 true 或 false", "must be true or false");
        }
        return passage.says("true");
    }
}
