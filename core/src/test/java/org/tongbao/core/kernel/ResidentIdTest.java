package org.tongbao.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity numbers: policy reference G.3; the two numbers are the standard's own examples. */
class ResidentIdTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, false",
        "34052419800101001X, 1980-01-01, true",
        "11010519491231002x, 1949-12-31, false",
    })
    void readsTheStandardsExamples(String text, LocalDate birth, boolean male) {
        ResidentId id = ResidentId.of(text);

        assertThat(id.birth()).isEqualTo(birth);
        assertThat(id.isMale()).isEqualTo(male);
        assertThat(id.reveal()).isEqualTo(text.replace("x", "X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "110105194912310021",
                "1101051949123100 X",
                "11010519491231002XX",
                "11010519491231002",
                "A1010519491231002X"
            })
    void refusesWithoutRepeatingTheNumber(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentId.of(text))
                .satisfies(
                        fault ->
                                assertThat(fault.getMessage())
                                        .doesNotContain(text.isEmpty() ? "?" : text));
    }

    @Test
    void refusesADayThatNeverWas() {
        String digits = "11010519490231002";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentId.of(digits + ResidentId.check(digits)))
                .withMessage("no such birth date");
    }

    @Test
    void printsMasked() {
        assertThat(ResidentId.of("11010519491231002X")).hasToString("110*************2X");
    }
}
