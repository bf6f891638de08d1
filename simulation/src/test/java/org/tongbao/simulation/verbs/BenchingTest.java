package org.tongbao.simulation.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Verbs.run(Map.of(), "bench", "--help", "--lang", language))
                    .isEqualTo(Exit.YES);
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(words);
    }
}
