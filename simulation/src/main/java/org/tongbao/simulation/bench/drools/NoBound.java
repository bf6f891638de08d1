package org.tongbao.simulation.bench.drools;

import org.tongbao.core.kernel.Worded;

/** The upper bound of a band without one, as findings say it. */
enum NoBound implements Worded {
    NONE;

    @Override
    public String zh() {
        return "不设";
    }

    @Override
    public String en() {
        return "none";
    }
}
