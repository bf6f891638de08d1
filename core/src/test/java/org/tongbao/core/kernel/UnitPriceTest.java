package org.tongbao.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line total = price × quantity, half up to the fen: policy reference A.5.1. */
class UnitPriceTest {

    @ParameterizedTest(name = "{0} × {1} = {2}")
    @CsvSource({
        "3.333333, 3, 10.00", "0.125, 1.1, 0.14", "0.125, -1.1, -0.14", "0.005, 1, 0.01",
        "0.004999, 1, 0.00", "-0.005, 1, -0.01", "0.01, 0.5, 0.01", "0.01, 0.4999, 0.00",
        // The product leaves 64 bits, the total does not.
        "9999999999.999999, 999999.9999, 9999999998999999.00",
    })
    void totals(String price, String quantity, String total) {
        assertThat(UnitPrice.ofYuan(price).times(Quantity.of(quantity)))
                .isEqualTo(Money.ofYuan(total));
    }

    @Property
    void totalsAsDecimalsDo(
            @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long micros,
            @ForAll @LongRange(min = -99_999_999L, max = 99_999_999L) long tenThousandths) {
        BigDecimal exact =
                BigDecimal.valueOf(micros, 6).multiply(BigDecimal.valueOf(tenThousandths, 4));

        assertThat(new UnitPrice(micros).times(new Quantity(tenThousandths)).decimal())
                .isEqualByComparingTo(exact.setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void aTotalThatDoesNotFitIsAnError() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(
                        () -> new UnitPrice(Long.MAX_VALUE).times(new Quantity(Long.MAX_VALUE)));
    }

    @Test
    void sixAndFourDecimalsAndNoMore() {
        assertThat(UnitPrice.ofYuan("0.000001").yuan()).isEqualTo("0.000001");
        assertThat(Quantity.of("0.0001")).hasToString("0.0001");
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> UnitPrice.ofYuan("0.0000001"));
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Quantity.of("0.00001"));
    }
}
