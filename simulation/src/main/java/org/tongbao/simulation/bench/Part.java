package org.tongbao.simulation.bench;

import java.util.List;
import org.tongbao.core.kernel.Worded;

/** One part of the benchmark: something of ours and, where there is one, its baseline. */
public interface Part {

    /** By which a person asks for it: lower-case letters. */
    String name();

    /** What it is. */
    Worded title();

    /**
     * Measures, ours and the baseline in turns, within about the time of the conditions.
     *
     * @param progress told now and then how far it is
     * @return the rows of the table, at least one
     * @throws Disagreement if ours and the baseline answer differently
     */
    List<Row> measure(Conditions conditions, Progress progress) throws Exception;
}
