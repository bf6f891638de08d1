package org.tongbao.simulation.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Under which conditions a part is measured.
 *
 * @param time to measure, over all that a part compares, warming up left out
 * @param seed of all data, so that two runs see the same
 * @param folder of the part's own, empty, and removed after it
 */
public record Conditions(Duration time, long seed, Path folder) {

    public Conditions {
        if (!time.isPositive()) {
            throw new IllegalArgumentException("no time to measure: " + time);
        }
    }
}
