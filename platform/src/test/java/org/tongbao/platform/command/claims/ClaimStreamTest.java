package org.tongbao.platform.command.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.platform.command.claims.ClaimStream.Tally;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.policy.claim.SettlementWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims on real streams, decided by the law that comes along. */
class ClaimStreamTest {

    private static final YamlPolicyBook BOOK = YamlPolicyBook.packaged();
    private static final Adjudication LAW = new Adjudication(BOOK, ReadingCatalogues.bundled());
    private static final int MANY = 5000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Tally> watched = new ArrayList<>();

    @Test
    void everyLineIsAnsweredByOneInItsOrder() throws IOException {
        StringBuilder claims = new StringBuilder();
        for (int i = 1; i <= MANY; i++) {
            claims.append(i % 10 == 0 ? claim("1,0") : claim(i + ".00")).append('\n');
        }

        long bytes = claims.toString().getBytes(StandardCharsets.UTF_8).length;
        Tally tally = answer(claims.toString());

        List<JsonNode> answers = answers();
        assertThat(answers).hasSize(MANY);
        for (int i = 1; i <= MANY; i++) {
            JsonNode answer = answers.get(i - 1);
            if (i % 10 == 0) {
                assertThat(answer.get("line").asInt()).isEqualTo(i);
                assertThat(answer.get("errors").get(0).get("path").asString())
                        .isEqualTo("lines[0].price");
            } else {
                assertThat(answer.get("medfee_sumamt").asString()).isEqualTo(i + ".00");
            }
        }
        assertThat(tally).isEqualTo(new Tally(MANY, MANY * 9 / 10, MANY / 10, bytes));
        assertThat(watched).last().isEqualTo(tally);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(MANY / 10)
                .startsWith("in:10: lines[0].price: \"1,0\" is not a decimal / 不是十进制数");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "unix, '%s\n%s\n', 2",
        "windows, '%s\r\n%s\r\n', 2",
        "no end of the last line, '%s\n%s', 2",
        "blank lines between, '\n\n%s\n \r\n%s\n\n\n', 2",
        "a mark of byte order, '\uFEFF%s\n%s\n', 2",
        "one, '%s', 1",
    })
    void linesAreWhatEditorsAndSystemsWrite(String what, String layout, int claims)
            throws IOException {
        Tally tally = answer(layout.formatted(claim("1.00"), claim("2.00")));

        assertThat(tally.settled()).as(what).isEqualTo(claims);
        assertThat(answers()).hasSize(claims);
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a document                            | `{\n"x":1}`               | 1 | in:2: x: is no key
                    a document whose list has one object  | `{"lines":[\n{"x":1}\n]}` | 1 | in:2: lines[0].x: is no key
                    broken, then whole                    | `{x\n{"insuredArea":1}`   | 2 | in:1: is not JSON
                    cut short, then a claim               | `{"x":\n{"insuredArea":1}`| 2 | in:1: is not JSON
                    cut short, and nothing more           | `{"x":`                   | 1 | in:1: is not JSON
                    an empty object                       | `{}`                      | 1 | in:1: insuredArea: is missing
                    no object                             | `7`                       | 1 | in:1: a claim is an object
                    """)
    void aDocumentIsToldFromLines(String what, String text, int answers, String told)
            throws IOException {
        Tally tally = answer(text.replace("\\n", "\n"));

        assertThat(tally.claims()).as(what).isEqualTo(answers);
        assertThat(tally.unreadable()).isEqualTo(answers);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(told);
    }

    @Test
    void aDocumentIsAnsweredByADocument() throws IOException {
        answer(claim("100.00").replace(",\"", ",\n\""));

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("{\n  \"answer\": \"MET\",\n").endsWith("}\n");
        JsonNode answer = JsonMapper.shared().readTree(text);
        assertThat(answer.get("policyEdition").asString()).isEqualTo(BOOK.edition());
    }

    @Test
    void nothingHoldsNoClaim() throws IOException {
        assertThat(answer(" \n\n")).isEqualTo(new Tally(0, 0, 0, 3));
        assertThat(out.size()).isZero();
    }

    private Tally answer(String text) throws IOException {
        ClaimStream stream =
                new ClaimStream(
                        LAW,
                        new SettlementWriter(BOOK.edition(), false),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return stream.answer(in, "in", watched::add);
    }

    private List<JsonNode> answers() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static String claim(String price) {
        return """
               {"insuredArea":"110000","scheme":310,
               "person":{"type":"ACTIVE","birth":"1980-05-01"},
               "visit":{"kind":"INPATIENT","treatingArea":"110105","hospitalLevel":"三级",
               "admitted":"2024-03-01","discharged":"2024-03-11"},
               "lines":[{"class":"甲","price":"%s"}]}"""
                .replace("\n", "")
                .formatted(price);
    }
}
