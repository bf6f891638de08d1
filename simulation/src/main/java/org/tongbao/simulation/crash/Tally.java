package org.tongbao.simulation.crash;

import java.util.concurrent.atomic.LongAdder;

/** What was counted so far; read while it is counted. */
public final class Tally {

    final LongAdder kills = new LongAdder();
    final LongAdder answered = new LongAdder();
    final LongAdder settled = new LongAdder();
    final LongAdder takenBack = new LongAdder();
    final LongAdder unknown = new LongAdder();
    final LongAdder busy = new LongAdder();
    final LongAdder absent = new LongAdder();
    final LongAdder refused = new LongAdder();
    final LongAdder byRepeating = new LongAdder();
    final LongAdder byAsking = new LongAdder();
    final LongAdder byReversing = new LongAdder();

    /** Kills done, those of single sessions not counted. */
    public long kills() {
        return kills.sum();
    }

    /** Settlements and their takings back that were acknowledged. */
    public long acknowledged() {
        return settled.sum() + takenBack.sum();
    }

    /** Calls that ended without an answer. */
    public long unknown() {
        return unknown.sum();
    }

    /** Calls put off with "busy, nothing was done". */
    public long busy() {
        return busy.sum();
    }
}
