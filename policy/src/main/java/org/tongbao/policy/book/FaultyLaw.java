package org.tongbao.policy.book;

import java.util.List;
import org.tongbao.policy.Fault;

/** A policy book was asked for, but its files have faults; it names all of them. */
public final class FaultyLaw extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** These faults, at least one. */
    public FaultyLaw(List<Fault> faults) {
        super(Fault.describe(faults));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of files and lines. */
    public List<Fault> faults() {
        return faults;
    }
}
