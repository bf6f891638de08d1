package org.tongbao.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole fen: exact, or an error; rounded once where it says so. */
class MoneyTest {

    @ParameterizedTest(name = "{0} yuan is {1} fen and prints {2}")
    @CsvSource({
        "12,      1200,  12.00",
        "12.5,    1250,  12.50",
        "12.50,   1250,  12.50",
        "12.5000, 1250,  12.50",
        "-0.14,   -14,   -0.14",
        "-0,      0,     0.00",
        "0.01,    1,     0.01",
        "92233720368547758.07, 9223372036854775807, 92233720368547758.07",
    })
    void readsAndPrints(String text, long fen, String printed) {
        assertThat(Money.ofYuan(text).fen()).isEqualTo(fen);
        assertThat(Money.ofYuan(text).yuan()).isEqualTo(printed);
        assertThat(Money.ofYuan(text).decimal()).isEqualByComparingTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "1e3",
                "12,5",
                "1 000",
                "0.001",
                "0x1",
                "--1",
                "1-",
                "1.2.3",
                "１２",
                "92233720368547758.08",
                "999999999999999999999"
            })
    void refusesWhatIsNoAmount(String text) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Money.ofYuan(text))
                .withMessageContaining('"' + text + '"');
    }

    @ParameterizedTest(name = "{0} × {1} = {2} half up on the magnitude")
    @CsvSource({
        "0.01, 0.5, 0.01",
        "0.01, 0.499999, 0.00",
        "-0.01, 0.5, -0.01",
        "-0.01, 0.499999, 0.00",
        "28700.00, 0.85, 24395.00",
        "5547.37, 0.85, 4715.26",
        "100.00, 1.5, 150.00",
    })
    void sharesRoundOnce(String amount, String rate, String share) {
        assertThat(Money.ofYuan(amount).times(Rate.of(rate), Rounding.HALF_UP))
                .isEqualTo(Money.ofYuan(share));
    }

    @Test
    void neverOverflowsSilently() {
        Money most = Money.ofFen(Long.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(Money.ofFen(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.negated().minus(Money.ofFen(2)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.times(Rate.of("0.5"), Rounding.HALF_UP));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofFen(Long.MIN_VALUE).negated());
    }

    @ParameterizedTest(name = "{0} by 7 and 3 days: {1} and {2}")
    @CsvSource({
        "52500.00, 36750.00, 15750.00",
        "0.01, 0.01, 0.00",
        "0.02, 0.01, 0.01",
        "0.00, 0.00, 0.00",
    })
    void allotsByWeight(String amount, String first, String second) {
        assertThat(Money.ofYuan(amount).allot(7, 3))
                .containsExactly(Money.ofYuan(first), Money.ofYuan(second));
    }

    @Property
    void allotLosesNothing(
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long fen,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 0, max = 400) Long> weights) {
        long[] all = weights.stream().mapToLong(Long::longValue).toArray();
        all[0]++;

        Money[] parts = Money.ofFen(fen).allot(all);

        assertThat(Arrays.stream(parts).mapToLong(Money::fen).sum()).isEqualTo(fen);
        assertThat(parts).allSatisfy(part -> assertThat(part.fen() * fen).isNotNegative());
    }

    @Test
    void allotsToSomebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofFen(1).allot());
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofFen(1).allot(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofFen(1).allot(1, -1));
    }

    @ParameterizedTest(name = "{0} / {1}: {2} half up, {3} down, {4} up")
    @CsvSource({
        "7, 2, 4, 3, 4",
        "-7, 2, -4, -3, -4",
        "5, 3, 2, 1, 2",
        "4, 3, 1, 1, 2",
        "6, 3, 2, 2, 2",
        "-4, 3, -1, -1, -2",
        "0, 5, 0, 0, 0",
        "9223372036854775807, 2, 4611686018427387904, 4611686018427387903, 4611686018427387904",
    })
    void rounding(long dividend, long divisor, long halfUp, long down, long up) {
        assertThat(Rounding.HALF_UP.divide(dividend, divisor)).isEqualTo(halfUp);
        assertThat(Rounding.DOWN.divide(dividend, divisor)).isEqualTo(down);
        assertThat(Rounding.UP.divide(dividend, divisor)).isEqualTo(up);
    }
}
