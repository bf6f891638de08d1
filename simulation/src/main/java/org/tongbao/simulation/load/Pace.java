package org.tongbao.simulation.load;

/** When messages are sent. */
public sealed interface Pace {

    /** Closed loop: each connection sends when it was answered. */
    record AsAnswered() implements Pace {}

    /**
     * Open loop: they come when they come, whether the others were answered or not.
     *
     * @param rate arrivals a second, evenly spaced
     */
    record Arriving(int rate) implements Pace {

        private static final long SECOND = 1_000_000_000L;

        /** When an arrival comes, nanoseconds after the first. */
        long after(long arrival) {
            return arrival / rate * SECOND + arrival % rate * SECOND / rate;
        }
    }
}
