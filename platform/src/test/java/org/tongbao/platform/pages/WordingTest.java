package org.tongbao.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.platform.pages.bill.Figure;

/** How money, days and figures are written. */
class WordingTest {

    private static final Wording ZH = new Wording(Language.ZH);
    private static final Wording EN = new Wording(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|¥0.00|¥0.00",
                "0.01|¥0.01|+¥0.01",
                "999.99|¥999.99|+¥999.99",
                "1000|¥1,000.00|+¥1,000.00",
                "1234567.8|¥1,234,567.80|+¥1,234,567.80",
                "-0.14|−¥0.14|−¥0.14",
                "92233720368547758.07|¥92,233,720,368,547,758.07|+¥92,233,720,368,547,758.07"
            })
    void moneyIsWrittenToTheFen(String yuan, String money, String difference) {
        assertThat(ZH.money(Money.ofYuan(yuan))).isEqualTo(money);
        assertThat(EN.amount(Money.ofYuan(yuan))).isEqualTo(money.replace("¥", ""));
        assertThat(EN.difference(Money.ofYuan(yuan))).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"50|50.00", "12.4|12.40", "3.333333|3.333333", "6000|6,000.00"})
    void aPriceKeepsItsDecimals(String yuan, String price) {
        assertThat(ZH.price(UnitPrice.ofYuan(yuan))).isEqualTo(price);
    }

    @Test
    void daysAreWrittenAsEachLanguageWritesThemInBeijingTime() {
        Instant beforeMidnight = Instant.parse("2026-05-06T16:05:00Z");

        assertThat(ZH.day(LocalDate.of(2026, 5, 6))).isEqualTo("2026年5月6日");
        assertThat(EN.day(LocalDate.of(2026, 5, 6))).isEqualTo("6 May 2026");
        assertThat(ZH.minute(beforeMidnight)).isEqualTo("2026年5月7日 00:05");
        assertThat(EN.minute(beforeMidnight)).isEqualTo("7 May 2026, 00:05");
    }

    @Test
    void aFigureReadsAsWhatItIs() {
        Figure open = new Figure.Between(Money.ofYuan("40000"), null);
        Figure closed = new Figure.Between(Money.ofYuan("1300"), Money.ofYuan("30000"));
        Figure points = new Figure.PointsOff(Rate.of("0.125"));

        assertThat(ZH.figure(open)).isEqualTo("¥40,000.00 以上");
        assertThat(EN.figure(open)).isEqualTo("above ¥40,000.00");
        assertThat(ZH.figure(closed)).isEqualTo("¥1,300.00 – ¥30,000.00");
        assertThat(ZH.figure(points)).isEqualTo("降 12.5 个百分点");
        assertThat(EN.figure(points)).isEqualTo("−12.5 points");
        assertThat(EN.figure(new Figure.Percent(Rate.of("0.875")))).isEqualTo("87.5%");
        assertThat(EN.figure(new Figure.Count(1200))).isEqualTo("1,200");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.55, 伍角伍分",
        "1.00, 壹元整",
        "1.05, 壹元零伍分",
        "10.00, 壹拾元整",
        "10.50, 壹拾元伍角整",
        "107.53, 壹佰零柒元伍角叁分",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "22970, 贰万贰仟玖佰柒拾元整",
        "100000, 壹拾万元整",
        "107000.53, 壹拾万零柒仟元伍角叁分",
        "1000000, 壹佰万元整",
        "100000000, 壹亿元整",
        "100010000, 壹亿零壹万元整",
        "-24970, 负贰万肆仟玖佰柒拾元整"
    })
    void vouchersCarryCapitalFigures(String yuan, String capital) {
        assertThat(CapitalFigures.of(Money.ofYuan(yuan))).isEqualTo(capital);
    }
}
