package org.tongbao.simulation.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.kernel.Worded;
import org.tongbao.simulation.load.Compared;
import org.tongbao.simulation.load.Counters;
import org.tongbao.simulation.load.Driving;
import org.tongbao.simulation.load.Mix;
import org.tongbao.simulation.load.Outcome;
import org.tongbao.simulation.load.Pace;
import org.tongbao.simulation.load.Program;
import org.tongbao.simulation.load.Stage;
import org.tongbao.simulation.load.Tally;
import org.tongbao.simulation.world.WorldSize;

/**
 * Settlements over HTTP – signed, validated, decided, booked and committed, one in a hundred sent
 * twice – against the bare framework answering a constant: as many as go, and the latency at fixed
 * rates. The platform, its database, and the sender share the machine.
 */
final class SettlingOverHttp implements Part {

    private static final Duration WARMING = Duration.ofSeconds(10);
    private static final Duration LONGEST_WARMING = Duration.ofMinutes(2);
    private static final int WARM = 30_000;
    private static final Duration LONGEST_AT_A_RATE = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 96;
    private static final int CONNECTIONS_AT_A_RATE = 400;
    private static final int MOST_A_SECOND = 4_500;
    private static final int MOST_VISITS = 2_700_000;
    private static final int ENOUGH = 3_000;
    private static final int CALM = 500;
    private static final double CALM_MILLIS = 20;
    private static final int BUSY = 2_500;
    private static final double BUSY_MILLIS = 100;
    private static final double[] PERCENTILES = {50, 99, 99.9};

    @Override
    public String name() {
        return "http";
    }

    @Override
    public Worded title() {
        return new Words(
                "经 HTTP 结算（签名、校验、落库）", "settlements over HTTP, signed, validated, committed");
    }

    /** What one program did: as fast as it goes, then at the two rates. */
    private record Measured(Tally flatOut, Tally calm, Tally busy) {}

    @Override
    public List<Row> measure(Conditions conditions, Progress progress) throws Exception {
        Duration time = conditions.time();
        Duration rated = shorter(time.dividedBy(4).plusSeconds(1), LONGEST_AT_A_RATE);
        int visits = visits(time) + (int) rated.toSeconds() * (CALM + BUSY);
        progress.reached(MAKING, 0, visits);
        List<Row> rows = new ArrayList<>();
        try (Stage stage =
                Stage.set(
                        conditions.folder(),
                        WorldSize.of(visits),
                        made -> progress.reached(MAKING, made, visits))) {
            Counters counters = stage.counters(Mix.REPEATING, conditions.seed());
            progress.reached(WARMING_UP, 0, 0);
            warm(stage.platform(), counters);
            Usage usage = new Usage(stage.platform());
            long before = counters.settled();
            progress.reached(SETTLING, 0, 0);
            Tally flatOut = flatOut(stage.platform(), counters, time);
            List<Row> costs = usage.rows(flatOut, counters.settled() - before);
            progress.reached(LATENCY, 0, 0);
            Measured ours =
                    new Measured(
                            flatOut,
                            atRate(stage.platform(), counters, CALM, rated),
                            atRate(stage.platform(), counters, BUSY, rated));
            progress.reached(COMPARING, 0, 0);
            Compared compared = compared(stage, counters);
            progress.reached(BARE, 0, 0);
            Measured bare = bare(stage, conditions, counters.sample(), rated);
            rows.add(
                    new Row(
                                    new Words("经 HTTP 结算", "settlements over HTTP"),
                                    ours.flatOut().donePerSecond(),
                                    bare.flatOut().donePerSecond(),
                                    Unit.PER_SECOND,
                                    Reach.of(Bound.atLeast(ENOUGH)))
                            .noted(compared)
                            .noted(told(ours.flatOut())));
            rows.addAll(latencies(CALM, CALM_MILLIS, ours.calm(), bare.calm()));
            rows.addAll(latencies(BUSY, BUSY_MILLIS, ours.busy(), bare.busy()));
            rows.addAll(costs);
        }
        return rows;
    }

    /** Visits enough for warming up and so much time. */
    static int visits(Duration time) {
        long seconds = time.plus(WARMING).toSeconds();
        return (int) Math.min(MOST_VISITS, WARM + seconds * MOST_A_SECOND);
    }

    static final Words MAKING = new Words("造就诊与费用", "making visits and bills");
    static final Words WARMING_UP = new Words("预热", "warming up");
    static final Words COMPARING = new Words("核对已确认与已存储", "comparing acknowledged with stored");
    private static final Words SETTLING = new Words("结算", "settling");
    private static final Words LATENCY = new Words("固定到达率下的时延", "latency at fixed rates");
    private static final Words BARE = new Words("裸框架", "the bare framework");

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Until so many were settled that nothing runs for its first thousand times. */
    static void warm(Program program, Counters counters) throws IOException {
        long end = System.nanoTime() + LONGEST_WARMING.toNanos();
        long enough = counters.settled() + WARM;
        do {
            flatOut(program, counters, WARMING);
        } while (counters.settled() < enough && System.nanoTime() < end);
    }

    static Tally flatOut(Program program, Counters counters, Duration time) throws IOException {
        try (Driving driving = new Driving(program.socketAddress(), CONNECTIONS, PATIENCE)) {
            return driving.drive(counters, new Pace.AsAnswered(), time);
        }
    }

    private static Tally atRate(Program program, Counters counters, int rate, Duration time)
            throws IOException {
        try (Driving driving =
                new Driving(program.socketAddress(), CONNECTIONS_AT_A_RATE, PATIENCE)) {
            return driving.drive(counters, new Pace.Arriving(rate), time);
        }
    }

    /** Compares what was acknowledged with what is stored; the platform is stopped by it. */
    static Compared compared(Stage stage, Counters counters) throws Exception {
        Compared compared = stage.compare(counters);
        if (!compared.holds()) {
            throw new Disagreement(compared.zh(), compared.en());
        }
        return compared;
    }

    private static Measured bare(Stage stage, Conditions conditions, byte[] answer, Duration rated)
            throws IOException {
        try (Program bare = Program.bare(answer, conditions.folder().resolve("bare"), Stage.HEAP)) {
            Counters counters = stage.counters(bare, Mix.REPEATING, conditions.seed());
            warm(bare, counters);
            counters = stage.counters(bare, Mix.REPEATING, conditions.seed());
            Tally flatOut = flatOut(bare, counters, rated);
            counters = stage.counters(bare, Mix.REPEATING, conditions.seed());
            return new Measured(
                    flatOut,
                    atRate(bare, counters, CALM, rated),
                    atRate(bare, counters, BUSY, rated));
        }
    }

    private static List<Row> latencies(int rate, double millis, Tally ours, Tally bare) {
        List<Row> rows = new ArrayList<>();
        for (double percentile : PERCENTILES) {
            String name = percentile == 50 ? "50" : percentile == 99 ? "99" : "99.9";
            rows.add(
                    new Row(
                                    new Words(
                                            "每秒到达 %,d 时延 p%s".formatted(rate, name),
                                            "latency p%s at %,d arrivals a second"
                                                    .formatted(name, rate)),
                                    ours.millis(percentile),
                                    bare.millis(percentile),
                                    Unit.MILLISECONDS,
                                    percentile == 99 ? Reach.of(Bound.atMost(millis)) : Reach.NONE)
                            .noted(told(ours)));
        }
        return rows;
    }

    /** What came of the messages of a run. */
    static Words told(Tally tally) {
        return new Words(
                "%,d 秒：发出 %,d，完成 %,d，拒绝 %,d %s，繁忙 %,d，失败 %,d，超时 %,d，未能发出 %,d"
                        .formatted(
                                tally.time().toSeconds(),
                                tally.sent(),
                                tally.count(Outcome.DONE),
                                tally.count(Outcome.REFUSED),
                                tally.reasons(),
                                tally.count(Outcome.BUSY),
                                tally.count(Outcome.FAILED),
                                tally.count(Outcome.TIMED_OUT),
                                tally.unsent()),
                ("%,d s: sent %,d, done %,d, refused %,d %s, busy %,d, failed %,d, timed out %,d,"
                                + " never sent %,d")
                        .formatted(
                                tally.time().toSeconds(),
                                tally.sent(),
                                tally.count(Outcome.DONE),
                                tally.count(Outcome.REFUSED),
                                tally.reasons(),
                                tally.count(Outcome.BUSY),
                                tally.count(Outcome.FAILED),
                                tally.count(Outcome.TIMED_OUT),
                                tally.unsent()));
    }
}
