package org.tongbao.wire;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prints what a step costs one thread: processor time and memory a run, after warming up. */
final class Measuring {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP_MILLIS = 4_000;
    private static final int MILLIS = 2_000;
    private static final int RUNS_A_LOOK = 20;
    private static final double NANOS_A_MICRO = 1_000;

    private @Nullable Object kept;

    /** Runs it again and again, and prints a line. */
    void step(String what, Supplier<?> work) {
        run(work, WARM_UP_MILLIS);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long begin = THREADS.getCurrentThreadCpuTime();
        long runs = run(work, MILLIS);
        double micros = (THREADS.getCurrentThreadCpuTime() - begin) / NANOS_A_MICRO / runs;
        bytes = (THREADS.getCurrentThreadAllocatedBytes() - bytes) / runs;
        System.out.printf("%-45s %,9.2f µs %,11d bytes%n", what, micros, bytes);
    }

    private long run(Supplier<?> work, int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        long runs = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < RUNS_A_LOOK; i++) {
                kept = work.get();
            }
            runs += RUNS_A_LOOK;
        }
        if (kept == null) {
            throw new IllegalStateException("nothing came out");
        }
        return runs;
    }
}
