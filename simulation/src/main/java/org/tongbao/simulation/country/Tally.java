package org.tongbao.simulation.country;

import java.util.EnumMap;
import java.util.Map;

/** How often each fault struck. */
public final class Tally {

    private final Map<Fault, Long> counts = new EnumMap<>(Fault.class);

    void count(Fault fault) {
        counts.merge(fault, 1L, Long::sum);
    }

    /** Adds another's. */
    public void add(Tally other) {
        other.counts.forEach((fault, count) -> counts.merge(fault, count, Long::sum));
    }

    /** How often a fault struck. */
    public long of(Fault fault) {
        return counts.getOrDefault(fault, 0L);
    }
}
