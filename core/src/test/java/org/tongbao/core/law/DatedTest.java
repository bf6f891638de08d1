package org.tongbao.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.Period;

/** Versions of the law by day. */
class DatedTest {

    private static Dated.Version<String> version(String value, String from, String to) {
        return new Dated.Version<>(new Period(LocalDate.parse(from), LocalDate.parse(to)), value);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2022-12-31, nothing",
        "2023-01-01, old",
        "2023-12-31, old",
        "2024-01-01, nothing",
        "2024-02-01, new",
        "2024-12-31, new",
        "2025-01-01, nothing",
    })
    void holdsOnItsDays(LocalDate day, String expected) {
        Dated<String> dated =
                new Dated<>(
                        List.of(
                                version("new", "2024-02-01", "2024-12-31"),
                                version("old", "2023-01-01", "2023-12-31")));

        assertThat(dated.on(day).orElse("nothing")).isEqualTo(expected);
    }

    @Test
    void twoVersionsOfOneDayAreAConflictThatNamesBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Dated<>(
                                        List.of(
                                                version("a", "2023-01-01", "2023-12-31"),
                                                version("b", "2023-12-31", "2024-12-31"))))
                .withMessage("2023-01-01..2023-12-31 overlaps 2023-12-31..2024-12-31");
    }
}
