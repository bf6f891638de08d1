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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verb by way of the command line that all verbs share. */
class SimulatingTest {

    @Test
    void aSeedAloneBringsOneCountryBackWithEveryStep() {
        String traced = said(Exit.YES, "simulate", "--seed=9", "--trace", "--lang=en");

        assertThat(traced)
                .contains("--- the storm is over", "1 random schedules (from seed 9)")
                .contains("no difference");
    }

    @Test
    void aProgramReadsTheSame() {
        JsonNode report =
                JsonMapper.shared().readTree(said(Exit.YES, "simulate", "--schedules=5", "--json"));

        assertThat(report.get("schedules").asInt()).isEqualTo(5);
        assertThat(report.get("differing").asInt()).isZero();
        assertThat(report.get("faults").get("LOST").isNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zh, 随机演练", "en, random schedules"})
    void itsWordsAreFoundInBothLanguages(String language, String words) {
        assertThat(said(Exit.YES, "simulate", "--schedules=1", "--lang", language)).contains(words);
    }

    @ParameterizedTest(name = "simulate {0} {1}: {2}")
    @CsvSource({
        "--schedules=0, --json, --schedules must be 1 or more",
        "--schedules=2, --trace, --schedules \"2\" must be 1",
        "--seed=x, --json, 参数有误",
    })
    void whatCannotBeRunIsBadInput(String one, String other, String reason) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(Verbs.run(Map.of(), "simulate", one, other)).isEqualTo(Exit.BAD_INPUT);
        } finally {
            System.setErr(before);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(reason);
    }

    private static String said(int exit, String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Verbs.run(Map.of(), args)).isEqualTo(exit);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
