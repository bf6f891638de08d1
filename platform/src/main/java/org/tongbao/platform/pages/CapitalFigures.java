package org.tongbao.platform.pages;

import org.tongbao.core.kernel.Money;

/**
 * Money in the capital figures that Chinese vouchers carry beside the digits, because they cannot
 * be altered: 贰万肆仟玖佰柒拾元整. Follows the rules of the People's Bank for writing vouchers
 * (正确填写票据和结算凭证的基本规定): a run of zeros inside is one 零, whole yuan and whole jiao end with 整.
 */
final class CapitalFigures {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private CapitalFigures() {}

    /** The amount in capital figures. */
    static String of(Money amount) {
        long fen = Math.abs(amount.fen());
        String text = yuan(fen / 100) + change(fen);
        return (amount.isNegative() ? "负" : "") + text;
    }

    private static String yuan(long yuan) {
        return yuan == 0 ? "" : whole(yuan) + "元";
    }

    private static String change(long fen) {
        long jiao = fen / 10 % 10;
        long cent = fen % 10;
        if (fen == 0) {
            return "零元整";
        }
        if (jiao == 0 && cent == 0) {
            return "整";
        }
        String tenth = jiao > 0 ? digit(jiao) + "角" : fen >= 100 ? "零" : "";
        return tenth + (cent > 0 ? digit(cent) + "分" : "整");
    }

    private static String whole(long number) {
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int place = String.valueOf(number).length() - 1; place >= 0; place--) {
            long digit = number / power(place) % 10;
            if (digit == 0) {
                zero = true;
            } else {
                text.append(zero ? "零" : "").append(digit(digit)).append(PLACES[place % 4]);
                zero = false;
            }
            boolean groupEnds = place % 4 == 0 && place > 0;
            if (groupEnds && number / power(place) % 10_000 != 0) {
                text.append(GROUPS[place / 4]);
            }
        }
        return text.toString();
    }

    private static String digit(long digit) {
        return DIGITS.substring((int) digit, (int) digit + 1);
    }

    private static long power(int place) {
        long power = 1;
        for (int i = 0; i < place; i++) {
            power *= 10;
        }
        return power;
    }
}
