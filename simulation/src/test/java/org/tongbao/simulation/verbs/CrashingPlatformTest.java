package org.tongbao.simulation.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.platform.command.Exit;
import org.tongbao.platform.command.Language;
import org.tongbao.platform.command.Verbs;
import org.tongbao.simulation.crash.CrashReport;
import org.tongbao.simulation.crash.Death;
import org.tongbao.simulation.crash.Difference;

/** What is refused, and how a run is told; the run itself has a test of its own. */
class CrashingPlatformTest {

    @ParameterizedTest
    @CsvSource({
        "--kills-jvm, -1",
        "--kills-postgres, -1",
        "--clerks, 0",
        "--check-every, 0",
        "--seed, one"
    })
    void whatCannotBeDoneIsBadInput(String option, String value) {
        assertThat(Verbs.run(Map.of(), "crash", option, value)).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void withNothingToKillThereIsNothingToProve() {
        assertThat(Verbs.run(Map.of(), "crash", "--kills-jvm", "0", "--kills-postgres", "0"))
                .isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void aRunIsToldInBothLanguages() {
        CrashReport clean = report(List.of());
        CrashReport astray = report(List.of(new Difference("两次入账", "booked twice")));

        assertThat(new CrashTable(Language.ZH).of(clean)).contains("击杀 程序：2", "✓ 已确认");
        assertThat(new CrashTable(Language.EN).of(clean))
                .contains("killed the program: 2", "answered 1,200", "✓ acknowledged");
        assertThat(new CrashTable(Language.EN).of(astray))
                .contains("booked twice", "✗ there are differences")
                .doesNotContain("✓");
    }

    private static CrashReport report(List<Difference> differences) {
        return new CrashReport(
                7,
                new EnumMap<>(Map.of(Death.PROGRAM, 2)),
                1200,
                90,
                10,
                20,
                3,
                40,
                Map.of("repeated", 4L),
                80,
                1,
                Map.of(),
                0,
                differences,
                60);
    }
}
