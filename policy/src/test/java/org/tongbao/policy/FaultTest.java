package org.tongbao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    a.csv, 3, class, D,  'a.csv:3: class "D": 无此类 / no such class'
                    a.csv, 3, class, '', 'a.csv:3: class: 无此类 / no such class'
                    a.csv, 3, '',    '', 'a.csv:3: 无此类 / no such class'
                    a.csv, 0, '',    '', 'a.csv: 无此类 / no such class'
                    """)
    void describesWhereAndWhat(String file, int line, String field, String value, String text) {
        var fault = new Fault(file, line, field, value, "无此类", "no such class");
        assertThat(fault.describe()).isEqualTo(text);
    }

    @Test
    void standsInTheOrderOfTheFile() {
        var sorted =
                Stream.of(
                                at("b.csv", 1, "a"),
                                at("a.csv", 9, "a"),
                                at("a.csv", 2, "b"),
                                at("a.csv", 2, "a"))
                        .sorted(Fault.IN_FILE_ORDER);
        assertThat(sorted)
                .containsExactly(
                        at("a.csv", 2, "a"),
                        at("a.csv", 2, "b"),
                        at("a.csv", 9, "a"),
                        at("b.csv", 1, "a"));
    }

    private static Fault at(String file, int line, String field) {
        return new Fault(file, line, field, "", "错", "wrong");
    }
}
