package org.tongbao.wire.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * All faults of one message, in the order they were found. Every fault is counted; the first two
 * thousand are kept, so that a hostile message cannot fill the memory with its own errors.
 */
public final class Faults {

    private static final int MOST_KEPT = 2_000;

    private final List<Fault> kept = new ArrayList<>();
    private int total;
    private boolean refuses;

    /** None yet. */
    public Faults() {}

    /** One that refuses by itself. */
    public static Faults of(Fault fault) {
        Faults faults = new Faults();
        faults.add(fault);
        return faults;
    }

    /** Counts the fault, and keeps it if there is room. */
    public void add(Fault fault) {
        total++;
        refuses |= fault.refuses();
        if (kept.size() < MOST_KEPT) {
            kept.add(fault);
        }
    }

    /** Counts a fault; it is only put into words if there is room to keep it. */
    public void add(Severity severity, Supplier<Fault> fault) {
        if (kept.size() < MOST_KEPT) {
            add(fault.get());
        } else {
            total++;
            refuses |= severity == Severity.ERROR;
        }
    }

    /** Those kept. */
    public List<Fault> list() {
        return Collections.unmodifiableList(kept);
    }

    /** How many there were. */
    public int total() {
        return total;
    }

    /** Whether any of them refuses the message. */
    public boolean refuses() {
        return refuses;
    }

    /** A list of its own with the same faults. */
    public Faults copy() {
        Faults copy = new Faults();
        copy.kept.addAll(kept);
        copy.total = total;
        copy.refuses = refuses;
        return copy;
    }

    @Override
    public String toString() {
        return total + " " + kept;
    }
}
