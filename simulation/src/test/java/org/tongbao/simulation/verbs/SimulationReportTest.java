package org.tongbao.simulation.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.platform.command.Language;
import org.tongbao.simulation.country.Difference;
import org.tongbao.simulation.country.Ran;
import org.tongbao.simulation.country.Rule;
import org.tongbao.simulation.country.Tally;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A difference is told so that it can be brought back. */
class SimulationReportTest {

    private static final Difference WRONG =
            new Difference(4711, 92, Rule.BALANCE, "P1", "12.00", "11.99");

    @ParameterizedTest
    @CsvSource({
        "ZH, 种子 4711 第 92 步：个人账户余额, 应为 12.00，实为 11.99, 2 次演练有差异，共 2 处",
        "EN, seed 4711 step 92: the balance, expected 12.00; found 11.99, 2 schedules differ",
    })
    void seedStepAndBothValuesArePrinted(
            Language language, String where, String values, String sum) {
        assertThat(report().text(language))
                .contains(where, values.replace(';', ','), sum)
                .contains("./tongbao simulate --seed 4711 --trace");
    }

    @Test
    void aProgramReadsTheSame() {
        JsonNode json = JsonMapper.shared().readTree(report().json());

        assertThat(json.get("differing").asInt()).isEqualTo(2);
        assertThat(json.get("differences").get(0).get("seed").asInt()).isEqualTo(4711);
        assertThat(json.get("differences").get(0).get("found").asString()).isEqualTo("11.99");
    }

    @Test
    void oneDifferenceIsEnoughForANo() {
        SimulationReport clean = new SimulationReport(1);
        clean.add(new Ran(1, 10, 1, 0, new Tally(), List.of()));

        assertThat(clean.isClean()).isTrue();
        assertThat(report().isClean()).isFalse();
    }

    private static SimulationReport report() {
        SimulationReport report = new SimulationReport(4711);
        report.add(new Ran(4711, 100, 3, 1, new Tally(), List.of(WRONG)));
        report.add(new Ran(4712, 100, 3, 1, new Tally(), List.of(WRONG)));
        return report;
    }
}
