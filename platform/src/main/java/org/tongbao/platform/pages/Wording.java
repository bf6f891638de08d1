package org.tongbao.platform.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.platform.pages.bill.Figure;
import org.tongbao.platform.pages.bill.Words;

/**
 * How one language writes money, shares and days; templates know it as {@code w}. Amounts carry
 * thousands separators, two decimals and a true minus sign; instants are told in Beijing time.
 *
 * @param language the language
 */
public record Wording(Language language) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String MINUS = "−";

    /** The words of this language. */
    public String of(Words words) {
        return language.of(words);
    }

    /** An amount with its sign of currency: {@code ¥1,234.50}, {@code −¥0.14}. */
    public String money(Money amount) {
        return (amount.isNegative() ? MINUS : "") + "¥" + grouped(amount.decimal().abs());
    }

    /** An amount for a column that names the currency in its head: {@code 1,234.50}. */
    public String amount(Money amount) {
        return (amount.isNegative() ? MINUS : "") + grouped(amount.decimal().abs());
    }

    /** An amount that is more or less than another: {@code +¥10,240.00}. */
    public String difference(Money amount) {
        return amount.isPositive() ? "+" + money(amount) : money(amount);
    }

    /** The price of one unit, with all the decimals it has and two at least. */
    public String price(UnitPrice price) {
        BigDecimal yuan = new BigDecimal(price.yuan());
        return grouped(yuan.scale() < 2 ? yuan.setScale(2) : yuan);
    }

    /** A day: {@code 2024年5月6日}, {@code 6 May 2024}. */
    public String day(LocalDate day) {
        return format(dayPattern()).format(day);
    }

    /** A minute in Beijing time. */
    public String minute(Instant instant) {
        String separator = language == Language.ZH ? " " : "', '";
        return format(dayPattern() + separator + "HH:mm").format(instant.atZone(BEIJING));
    }

    /** The same for machines, and as exact as it is known. */
    public String iso(Instant instant) {
        return instant.toString();
    }

    /** What a step saw. */
    public String figure(Figure figure) {
        return switch (figure) {
            case Figure.Yuan(Money amount) -> money(amount);
            case Figure.Percent(Rate rate) -> rate.percent();
            case Figure.PointsOff(Rate points) -> pointsOff(points);
            case Figure.Between(Money from, Money to) -> between(from, to);
            case Figure.Count(long number) -> String.format(Locale.ROOT, "%,d", number);
            case Figure.Day(LocalDate day) -> day(day);
            case Figure.Said(Words words) -> of(words);
        };
    }

    private String pointsOff(Rate points) {
        String number = points.percent().replace("%", "");
        return language == Language.ZH ? "降 " + number + " 个百分点" : MINUS + number + " points";
    }

    private String between(Money from, @Nullable Money to) {
        if (to == null) {
            return language == Language.ZH ? money(from) + " 以上" : "above " + money(from);
        }
        return money(from) + " – " + money(to);
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    private String dayPattern() {
        return language == Language.ZH ? "yyyy年M月d日" : "d MMM yyyy";
    }
}
