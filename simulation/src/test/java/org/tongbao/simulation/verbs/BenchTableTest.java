package org.tongbao.simulation.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.platform.command.Language;
import org.tongbao.simulation.bench.Bound;
import org.tongbao.simulation.bench.Machine;
import org.tongbao.simulation.bench.Reach;
import org.tongbao.simulation.bench.Row;
import org.tongbao.simulation.bench.Run;
import org.tongbao.simulation.bench.Unit;
import org.tongbao.simulation.bench.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchTableTest {

    private static final Machine MACHINE =
            new Machine("Linux amd64", 2, 24L << 30, 6L << 30, "Temurin 25", "18.6.0", 0.5);

    private static final Run RUN =
            new Run(
                    List.of(
                            new Row(
                                            new Words("结算", "settlements"),
                                            12_345.6,
                                            1_543.2,
                                            Unit.PER_SECOND,
                                            new Reach(Bound.atLeast(12_000), Bound.atLeast(8)))
                                    .noted(new Words("同样的行", "the same rows")),
                            new Row(
                                    new Words("响应 p99", "latency p99"),
                                    120.25,
                                    null,
                                    Unit.MILLISECONDS,
                                    Reach.of(Bound.atMost(100))),
                            new Row(
                                            new Words("增长", "growth"),
                                            81.5,
                                            70.0,
                                            Unit.MICROSECONDS,
                                            Reach.NONE)
                                    .noted(new Words("同样的行", "the same rows"))
                                    .noted(new Words("另一条", "another"))));

    @Test
    void columnsStandUnderEachOtherInChinese() {
        assertThat(new BenchTable(Language.ZH).of(RUN))
                .isEqualTo(
                        """
                        项目              本系统        对照   倍数  应达到             达到
                        结算 [1]       12,346/秒    1,543/秒  8.00×  ≥ 12,000/秒，≥ 8×  是
                        响应 p99      120.3 毫秒           –      –  ≤ 100.0 毫秒       否
                        增长 [1] [2]  81.50 微秒  70.00 微秒  1.16×  –                  –
                        [1] 同样的行
                        [2] 另一条
                        """);
    }

    @Test
    void theSameInEnglish() {
        assertThat(new BenchTable(Language.EN).of(RUN))
                .isEqualTo(
                        """
                        what                 ours  baseline  ratio  to reach          reached
                        settlements [1]  12,346/s   1,543/s  8.00×  ≥ 12,000/s, ≥ 8×  yes
                        latency p99      120.3 ms         –      –  ≤ 100.0 ms        no
                        growth [1] [2]   81.50 µs  70.00 µs  1.16×  –                 –
                        [1] the same rows
                        [2] another
                        """);
    }

    @Test
    void whatWasMeasuredOnIsTold() {
        assertThat(new BenchTable(Language.EN).of(MACHINE))
                .isEqualTo(
                        "On: Linux amd64, 2 cores, 24.0 GiB memory (heap up to 6.0 GiB), Temurin 25,"
                                + " embedded PostgreSQL 18.6.0, load at start 0.50");
        assertThat(Machine.here().cores()).isPositive();
        assertThat(Machine.here().postgres()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void aProgramReadsTheSameFigures() {
        JsonNode json = JsonMapper.shared().readTree(BenchJson.of(MACHINE, List.of(RUN, RUN)));

        assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.at("/runs").size()).isEqualTo(2);
        assertThat(json.at("/median/0/ours").asDouble()).isEqualTo(12_345.6);
        assertThat(json.at("/median/0/ratio").asDouble()).isEqualTo(8);
        assertThat(json.at("/median/0/reachRatio/figure").asDouble()).isEqualTo(8);
        assertThat(json.at("/median/1/reached").asBoolean(true)).isFalse();
        assertThat(json.at("/median/2/reached").isNull()).isTrue();
    }
}
