package org.tongbao.simulation.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;

/**
 * What one thread decided in a while.
 *
 * @param decisions how many
 * @param processor time of the thread, in nanoseconds
 * @param wall time that passed, in nanoseconds
 */
record Lap(long decisions, long processor, long wall) {

    private static final double SECOND = 1e9;

    /** Something that decides some claims at once. */
    interface Decider extends Function<List<Claim>, List<Settlement>> {}

    /**
     * Decides the same batches over and over for a time, at least all of them once; the same loop
     * whoever decides.
     *
     * @param batches of claims, together decided
     */
    static Lap of(Decider decider, List<List<Claim>> batches, Duration time) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long decisions = 0;
        long processor = threads.getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        do {
            for (List<Claim> batch : batches) {
                decisions += decider.apply(batch).size();
            }
        } while (System.nanoTime() - begun < time.toNanos());
        return new Lap(
                decisions,
                threads.getCurrentThreadCpuTime() - processor,
                System.nanoTime() - begun);
    }

    /** Decisions in a second of processor time. */
    double perProcessorSecond() {
        return decisions * SECOND / processor;
    }

    /** Decisions in a second that passed. */
    double perSecond() {
        return decisions * SECOND / wall;
    }
}
