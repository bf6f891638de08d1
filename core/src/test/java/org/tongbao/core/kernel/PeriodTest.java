package org.tongbao.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days from the first to the last, both included. */
class PeriodTest {

    @ParameterizedTest(name = "{0}..{1} holds {2}: {3}")
    @CsvSource({
        "2024-01-01, 2024-01-31, 2023-12-31, false", "2024-01-01, 2024-01-31, 2024-01-01, true",
        "2024-01-01, 2024-01-31, 2024-01-31, true", "2024-01-01, 2024-01-31, 2024-02-01, false",
        "2024-01-01, ,           9999-12-31, true", "2024-01-01, ,           2023-12-31, false",
    })
    void holds(LocalDate from, @Nullable LocalDate to, LocalDate day, boolean expected) {
        assertThat(new Period(from, to).holds(day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "2024-01-10..2024-01-20 and {0}..{1}: {2}")
    @CsvSource({
        "2024-01-01, 2024-01-09, false",
        "2024-01-01, 2024-01-10, true",
        "2024-01-20, 2024-01-31, true",
        "2024-01-21, 2024-01-31, false",
        "2024-01-12, 2024-01-13, true",
        "2024-01-20, , true",
        "2024-01-21, , false",
    })
    void overlaps(LocalDate from, @Nullable LocalDate to, boolean expected) {
        Period one = new Period(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 1, 20));
        Period other = new Period(from, to);

        assertThat(one.overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(one)).isEqualTo(expected);
    }

    @Test
    void countsBothEnds() {
        LocalDate day = LocalDate.of(2024, 2, 28);

        assertThat(new Period(day, day).days()).isEqualTo(1);
        assertThat(new Period(day, LocalDate.of(2024, 3, 1)).days()).isEqualTo(3);
        assertThatIllegalStateException().isThrownBy(() -> Period.since(day).days());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(day, day.minusDays(1)))
                .withMessageContaining("2024-02-27");
    }
}
