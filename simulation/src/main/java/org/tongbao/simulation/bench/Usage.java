package org.tongbao.simulation.bench;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.simulation.load.Program;
import org.tongbao.simulation.load.Tally;

/** What it costs: processor time by program, a settlement; and memory. */
final class Usage {

    private static final double GIBIBYTE = 1L << 30;
    private static final double MICRO = 1e-3;

    private final Program platform;
    private final long own;
    private final long others;

    /** From now on. */
    Usage(Program platform) {
        this.platform = platform;
        this.own = platform.processor().toNanos();
        this.others = platform.processorOfOthers().toNanos();
    }

    /** Rows for what was done since. */
    List<Row> rows(Tally tally, long done) {
        List<Row> rows = new ArrayList<>();
        rows.add(memory(new Words("平台堆内存峰值", "peak heap of the platform"), platform.peakHeap(), 1));
        rows.add(
                memory(
                        new Words("平台进程内存峰值", "peak memory of the platform's process"),
                        platform.peakResident(),
                        0));
        long each = Math.max(1, done);
        rows.add(
                cost(
                        new Words("每笔处理器时间：平台", "processor time a settlement: platform"),
                        (platform.processor().toNanos() - own) * MICRO / each));
        rows.add(
                cost(
                        new Words("每笔处理器时间：数据库", "processor time a settlement: database"),
                        (platform.processorOfOthers().toNanos() - others) * MICRO / each));
        rows.add(
                cost(
                        new Words("每条处理器时间：发送方", "processor time a message: the sender"),
                        tally.microsAMessage()));
        return rows;
    }

    /** A row of so many bytes, at most so many GiB; 0 for no bound. */
    static Row memory(Words what, long bytes, double atMost) {
        return new Row(
                what,
                bytes / GIBIBYTE,
                null,
                Unit.GIBIBYTES,
                atMost == 0 ? Reach.NONE : Reach.of(Bound.atMost(atMost)));
    }

    private static Row cost(Words what, double micros) {
        return new Row(what, micros, null, Unit.MICROSECONDS, Reach.NONE);
    }
}
