package org.tongbao.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points are subtracted, factors multiplied: policy reference A.6. */
class RateTest {

    @ParameterizedTest(name = "{0} less {1} points is {2}, times {3} is {4}")
    @CsvSource({
        "0.85, 0.10, 0.75, 0.90, 0.765", "0.85, 0.20, 0.65, 0.80, 0.68",
        "0.15, 0.20, 0,    0.80, 0.12", "0.85, 0,    0.85, 1,    0.85",
        "0.333333, 0.000001, 0.333332, 0.5, 0.166667",
    })
    void lowered(String rate, String points, String less, String factor, String times) {
        assertThat(Rate.of(rate).less(Rate.of(points))).isEqualTo(Rate.of(less));
        assertThat(Rate.of(rate).times(Rate.of(factor))).isEqualTo(Rate.of(times));
    }

    @ParameterizedTest(name = "{0} raised by {1} points is {2}")
    @CsvSource({"0.85, 0.10, 0.95", "0.95, 0.10, 1", "0.95, 0, 0.95", "1.2, 0, 1"})
    void raisedNeverAboveTheWhole(String rate, String points, String raised) {
        assertThat(Rate.of(rate).raised(Rate.of(points))).isEqualTo(Rate.of(raised));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3} points, {4} to the whole")
    @CsvSource({
        "0.85, 85%, 0.85, 85, 0.15",
        "0.875, 87.5%, 0.875, 87.5, 0.125",
        "1, 100%, 1, 100, 0",
        "0, 0%, 0, 0, 1",
        "1.5, 150%, 1.5, 150, 0",
        "0.000001, 0.0001%, 0.000001, 0.0001, 0.999999",
    })
    void printed(String rate, String percent, String decimal, String points, String complement) {
        Rate it = Rate.of(rate);

        assertThat(it.percent()).isEqualTo(percent);
        assertThat(it.decimal()).isEqualTo(decimal);
        assertThat(new Points(it).zh()).isEqualTo(points + "个百分点");
        assertThat(new Points(it).en()).isEqualTo(points + " points");
        assertThat(it.complement()).isEqualTo(Rate.of(complement));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "85%", "0.0000001", "9999"})
    void refusesWhatIsNoRate(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Rate.of(text));
    }
}
