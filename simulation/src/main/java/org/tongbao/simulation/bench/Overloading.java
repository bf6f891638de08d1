package org.tongbao.simulation.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongbao.core.kernel.Worded;
import org.tongbao.simulation.load.Compared;
import org.tongbao.simulation.load.Counters;
import org.tongbao.simulation.load.Driving;
import org.tongbao.simulation.load.Mix;
import org.tongbao.simulation.load.Outcome;
import org.tongbao.simulation.load.Pace;
import org.tongbao.simulation.load.Stage;
import org.tongbao.simulation.load.Tally;
import org.tongbao.simulation.world.WorldSize;

/** Ten times the load that fits: what is settled still, how soon the rest is turned away. */
final class Overloading implements Part {

    private static final int TIMES = 10;
    private static final int CONNECTIONS = 1_500;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double MOST_REFUSAL_MILLIS = 100;
    private static final double LEAST_SHARE = 0.8;
    private static final int LAST = 99;

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public Worded title() {
        return new Words("十倍过载", "ten times the load that fits");
    }

    @Override
    public List<Row> measure(Conditions conditions, Progress progress) throws Exception {
        Duration half = conditions.time().dividedBy(2);
        int visits = SettlingOverHttp.visits(conditions.time()) + CONNECTIONS;
        progress.reached(SettlingOverHttp.MAKING, 0, visits);
        try (Stage stage =
                Stage.set(
                        conditions.folder(),
                        WorldSize.of(visits),
                        made -> progress.reached(SettlingOverHttp.MAKING, made, visits))) {
            Counters counters = stage.counters(Mix.SETTLEMENTS, conditions.seed());
            progress.reached(SettlingOverHttp.WARMING_UP, 0, 0);
            SettlingOverHttp.warm(stage.platform(), counters);
            progress.reached(FITTING, 0, 0);
            Tally fitting = SettlingOverHttp.flatOut(stage.platform(), counters, half);
            int before = stage.platform().heapAfterCollections().length;
            int rate = TIMES * (int) Math.max(1, fitting.donePerSecond());
            progress.reached(title(), 0, 0);
            Tally over;
            try (Driving driving =
                    new Driving(stage.platform().socketAddress(), CONNECTIONS, PATIENCE)) {
                over = driving.drive(counters, new Pace.Arriving(rate), half);
            }
            long[] heap = stage.platform().heapAfterCollections();
            long peak = stage.platform().peakHeap();
            progress.reached(SettlingOverHttp.COMPARING, 0, 0);
            Compared compared = SettlingOverHttp.compared(stage, counters);
            return rows(fitting, over, rate, heap, before, peak, compared);
        }
    }

    private static final Words FITTING = new Words("测合适的负载", "measuring the load that fits");

    private static List<Row> rows(
            Tally fitting,
            Tally over,
            int rate,
            long[] heap,
            int before,
            long peak,
            Compared compared) {
        List<Row> rows = new ArrayList<>();
        rows.add(
                new Row(
                                new Words(
                                        "每秒到达 %,d 时的结算".formatted(rate),
                                        "settlements at %,d arrivals a second".formatted(rate)),
                                over.donePerSecond(),
                                fitting.donePerSecond(),
                                Unit.PER_SECOND,
                                Reach.ofRatio(Bound.atLeast(LEAST_SHARE)))
                        .noted(SettlingOverHttp.told(over))
                        .noted(compared));
        rows.add(
                new Row(
                        new Words("回绝过载的时延 p99", "turned away within, p99"),
                        over.millisSinceSent(Outcome.BUSY, LAST),
                        null,
                        Unit.MILLISECONDS,
                        Reach.of(Bound.atMost(MOST_REFUSAL_MILLIS))));
        rows.add(
                new Row(
                        new Words("过载中结算的时延 p99", "settled under it within, p99"),
                        over.millisSinceSent(Outcome.DONE, LAST),
                        fitting.millisSinceSent(Outcome.DONE, LAST),
                        Unit.MILLISECONDS,
                        Reach.NONE));
        rows.add(
                Usage.memory(
                        new Words("回收后堆内存：合适负载", "heap after collections: the load that fits"),
                        Arrays.stream(heap).limit(before).max().orElse(0),
                        1));
        rows.add(
                Usage.memory(
                        new Words("回收后堆内存：过载", "heap after collections: overload"),
                        Arrays.stream(heap).skip(before).max().orElse(0),
                        1));
        rows.add(Usage.memory(new Words("平台堆内存峰值", "peak heap of the platform"), peak, 1));
        return rows;
    }
}
