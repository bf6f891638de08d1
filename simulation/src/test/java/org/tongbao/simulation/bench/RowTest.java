package org.tongbao.simulation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.Worded;

class RowTest {

    private static final Worded WHAT = new Words("结算", "settlements");

    @ParameterizedTest(name = "{0} beside {1}: at least 12,000 and 8 times: {2}")
    @CsvSource({
        "12000, 1500, true",
        "11999.9, 1400, false",
        "12000, 1500.1, false",
        "12000, , false",
    })
    void aRowReachesWhatAllItsBoundsDemand(
            double ours, @Nullable Double baseline, boolean reached) {
        Reach reach = new Reach(Bound.atLeast(12_000), Bound.atLeast(8));

        assertThat(new Row(WHAT, ours, baseline, Unit.PER_SECOND, reach).reached())
                .isEqualTo(reached);
    }

    @ParameterizedTest(name = "{0} ms, at most 100: {1}")
    @CsvSource({"100, true", "100.1, false"})
    void lessIsBetterUnderAnUpperBound(double ours, boolean reached) {
        Reach reach = Reach.of(Bound.atMost(100));

        assertThat(new Row(WHAT, ours, null, Unit.MILLISECONDS, reach).reached())
                .isEqualTo(reached);
    }

    @Test
    void whereNothingIsToBeReachedNothingIsJudged() {
        assertThat(new Row(WHAT, 1, 2.0, Unit.PER_SECOND, Reach.NONE).reached()).isNull();
    }

    @ParameterizedTest(name = "of {0}, {1}, {2}, {3}: {4}")
    @CsvSource({"1, 9, 2, 3, 2.5", "9, 1, 1, 1, 1", "4, 3, 2, 1, 2.5"})
    void theMedianOfRunsIsOfEachSideAlone(double a, double b, double c, double d, double median) {
        List<Row> runs =
                List.of(
                        new Row(WHAT, a, d, Unit.PER_SECOND, Reach.NONE),
                        new Row(WHAT, b, c, Unit.PER_SECOND, Reach.NONE),
                        new Row(WHAT, c, b, Unit.PER_SECOND, Reach.NONE),
                        new Row(WHAT, d, a, Unit.PER_SECOND, Reach.NONE));

        assertThat(Row.median(runs).ours()).isEqualTo(median);
        assertThat(Row.median(runs).baseline()).isEqualTo(median);
        assertThat(Row.median(runs.subList(0, 1)).ours()).isEqualTo(a);
    }
}
