package org.tongbao.simulation.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.platform.command.Exit;
import org.tongbao.platform.command.Verbs;

/** The verb by way of the command line that all verbs share. */
class BenchingTest {

    @ParameterizedTest(name = "bench {0}: {1}")
    @CsvSource({
        "nothing, PART “nothing” 应为其中之一",
        "nothing, PART \"nothing\" must be one of",
        "--seconds=0, --seconds must be 1 or more",
        "--runs=0, --runs must be 1 or more",
        "--runs=x, 参数有误",
    })
    void whatCannotBeMeasuredIsBadInput(String argument, String reason) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(Verbs.run(Map.of(), "bench", argument)).isEqualTo(Exit.BAD_INPUT);
        } finally {
            System.setErr(before);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"zh, 只测这些部分", "en, only these parts"})
    void itsWordsAreFoundInBothLanguages(String language, String words) {
        assertThat(said("bench", "--help", "--lang", language)).contains(words);
    }

    /** A real part, as short as it goes; how fast it was is not asked. */
    @Test
    void aPartPrintsWhereItWasMeasuredAndItsTable() {
        String said = said("bench", "deciding", "--seconds=1", "--seed=7", "--lang=en");

        assertThat(said.lines().toList())
                .hasSizeGreaterThan(6)
                .anyMatch(line -> line.startsWith("On: ") && line.contains(" cores, "))
                .anyMatch(line -> line.matches("what +ours +baseline +ratio +to reach +reached"))
                .anyMatch(
                        line ->
                                line.matches(
                                        "stays decided.*\\[1\\] \\[2\\] +[0-9,]+/s +[0-9,]+/s +[0-9.]+×"
                                                + " +≥ 500,000/s, ≥ 20× +(yes|no)"))
                .anyMatch(line -> line.startsWith("[1] all sides first agreed on 4,096 claims"));
    }

    private static String said(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Verbs.run(Map.of(), args)).isEqualTo(Exit.YES);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
