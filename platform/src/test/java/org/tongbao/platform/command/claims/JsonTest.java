package org.tongbao.platform.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @Test
    void whatIsWrittenIsWhatIsRead() {
        Object tree =
                read(
                        """
                        {"text": "甲", "whole": 310, "decimal": 0.10, "long": 12345678901,
                         "exponent": 1E+2, "yes": true, "no": false, "nothing": null,
                         "list": [1, [], {}]}
                        """);

        assertThat(tree)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("text", "甲")
                .containsEntry("whole", 310)
                .containsEntry("decimal", new BigDecimal("0.10"))
                .containsEntry("long", new BigDecimal("12345678901"))
                .containsEntry("exponent", new BigDecimal("1E+2"))
                .containsEntry("yes", true)
                .containsEntry("no", false)
                .containsEntry("nothing", null)
                .containsEntry("list", Arrays.asList(1, List.of(), Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``              | 1 | true  | there is nothing
                    {               | 1 | true  | is not JSON (column 2): Unexpected end-of-input
                    {"a":1,         | 1 | true  | is not JSON (column 8): Unexpected end-of-input
                    {"a":"b         | 1 | true  | is not JSON (column 8): Unexpected end-of-input
                    {"a":1}}        | 1 | false | is not JSON (column 8): Unexpected close marker '}'
                    {"a":1}{"b":2}  | 1 | false | JSON goes on after its end
                    {"a":01}        | 1 | false | is not JSON (column 7): Invalid numeric value
                    {"a":NaN}       | 1 | false | is not JSON (column 9): Non-standard token 'NaN'
                    {'a':1}         | 1 | false | is not JSON (column 2): Unexpected character
                    {"a":{"b":[{"c":1,"c":1}]}} | 1 | false | a.b[0].c: is given twice
                    {"a":null,"a":1} | 1 | false | a: is given twice
                    """)
    void whatIsNoJsonIsToldByItsPlace(
            @Nullable String text, int line, boolean unfinished, String told) {
        NotJson thrown = catchThrowableOfType(NotJson.class, () -> read(text == null ? "" : text));

        assertThat(thrown).isNotNull();
        assertThat(thrown.fault().sentenceEn()).startsWith(told);
        assertThat(thrown.line()).isEqualTo(line);
        assertThat(thrown.isUnfinished()).isEqualTo(unfinished);
    }

    @Test
    void everyPartHasItsLine() {
        byte[] text =
                """
                {
                  "a": 1,
                  "list": [
                    {"b": 2},

                    {
                      "c": [3,
                            4]
                    }]
                }
                """
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(Json.places(text, text.length))
                .containsOnly(
                        Map.entry("", 1),
                        Map.entry("a", 2),
                        Map.entry("list", 3),
                        Map.entry("list[0]", 4),
                        Map.entry("list[0].b", 4),
                        Map.entry("list[1]", 6),
                        Map.entry("list[1].c", 7),
                        Map.entry("list[1].c[0]", 7),
                        Map.entry("list[1].c[1]", 8));
    }

    private static @Nullable Object read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Json.read(bytes, 0, bytes.length);
    }
}
