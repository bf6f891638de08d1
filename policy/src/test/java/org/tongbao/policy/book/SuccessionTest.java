package org.tongbao.policy.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.policy.Fault;

/** Versions follow one another; what is based on another file takes over what it does not say. */
class SuccessionTest {

    private static final String NEXT = "areas/110000-310-2025.yaml";

    private static final String BASED =
            """
            area: 110000
            scheme: 310
            basedOn: 110000-310-2024.yaml
            takenAs: AS_CITED
            effective: {from: 2025-01-01}
            """;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    2025-01-01 | none
                    2025-01-02 | 与 areas/110000-310-2024.yaml:4 之间有空档 2025-01-01..2025-01-01 / \
                    leaves a gap 2025-01-01..2025-01-01 after areas/110000-310-2024.yaml:4
                    2024-12-31 | 与 areas/110000-310-2024.yaml:4 的 2024-01-01..2024-12-31 重叠 / \
                    overlaps 2024-01-01..2024-12-31 of areas/110000-310-2024.yaml:4
                    """)
    void periodsMeetToTheDay(String from, String fault) {
        String text = BASED.replace("2025-01-01", from);
        Law law = new SmallLaw().and(NEXT, text).read();
        if (fault == null) {
            assertThat(law.faults()).isEmpty();
        } else {
            assertThat(law.faults())
                    .extracting(Fault::describe)
                    .containsExactly(NEXT + ":5: effective \"" + from + "..\": " + fault);
        }
    }

    @Test
    void framesMeetToTheDay() {
        Law law =
                new SmallLaw()
                        .and(
                                "national/frame-2017.yaml",
                                SmallLaw.FRAME_TEXT.replace(
                                        "{from: 2023-01-01}", "{from: 2017-01-01}"))
                        .read();
        assertThat(law.faults())
                .extracting(Fault::describe)
                .containsExactly(
                        "national/frame-2023.yaml:2: effective \"2023-01-01..\": 与"
                                + " national/frame-2017.yaml:2 的 2017-01-01.. 重叠 / overlaps"
                                + " 2017-01-01.. of national/frame-2017.yaml:2");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    AS_CITED     | CHECKED
                    ILLUSTRATIVE | ILLUSTRATIVE
                    """)
    void whatIsTakenOverIsAsSureAsTheFileSays(String takenAs, String certainty) {
        Law law =
                new SmallLaw()
                        .with(SmallLaw.AREA, "certainty: ILLUSTRATIVE", "certainty: CHECKED")
                        .and(NEXT, BASED.replace("AS_CITED", takenAs))
                        .read();
        assertThat(law.faults()).isEmpty();
        AreaFile next = law.areas().getLast();
        assertThat(next.policy().certainty()).hasToString(certainty);
        assertThat(next.policy().inpatient()).isNotNull();
        assertThat(next.basedOn()).isEqualTo(SmallLaw.AREA);
        assertThat(next.figures()).extracting(f -> f.mark().file()).containsOnly(SmallLaw.AREA);
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        Law law =
                new SmallLaw()
                        .and(
                                NEXT,
                                BASED
                                        + """
                                        sources:
                                          n: {document: N, certainty: CHECKED}
                                        inpatient:
                                          cap: {amount: {is: 200000, source: n}}
                                        """)
                        .read();
        assertThat(law.faults()).isEmpty();
        var inpatient = law.areas().getLast().policy().inpatient();
        assertThat(inpatient.bands().bands()).hasSize(2);
        assertThat(Objects.requireNonNull(inpatient.cap()).amount().rows().getFirst().figure())
                .hasToString("Cited[value=200000.00, citation=N]");
    }

    @Test
    void aFigureNeverTakesTheSourceOfAnotherFile() {
        Law law =
                new SmallLaw()
                        .and(
                                NEXT,
                                BASED
                                        + """
                                        inpatient:
                                          cap: {amount: 200000}
                                        """)
                        .read();
        assertThat(law.faults())
                .extracting(Fault::describe)
                .containsExactly(
                        NEXT
                                + ":7: inpatient.cap.amount \"200000\": 没有来源：在此或上层写 source /"
                                + " has no source: give one here or further out");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    110000-310-2023.yaml | 没有这个文件：areas/110000-310-2023.yaml / \
                    there is no file areas/110000-310-2023.yaml
                    110000-310-2025.yaml | 文件互相依据：[areas/110000-310-2025.yaml] / \
                    files are based on each other: [areas/110000-310-2025.yaml]
                    """)
    void whatItIsBasedOnMustBeThere(String base, String fault) {
        Law law = new SmallLaw().and(NEXT, BASED.replace("110000-310-2024.yaml", base)).read();
        assertThat(law.faults())
                .extracting(Fault::describe)
                .contains(NEXT + ":3: basedOn \"" + base + "\": " + fault);
    }
}
