package org.tongbao.policy;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong while files are read, so that a person hears of all of it at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Notes one fault. */
    public void add(String file, int line, String field, String value, String zh, String en) {
        found.add(new Fault(file, line, field, value, zh, en));
    }

    /** Whether there is none so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /** All of them, in the order of the files. */
    public List<Fault> inFileOrder() {
        return found.stream().sorted(Fault.IN_FILE_ORDER).toList();
    }
}
