package org.tongbao.simulation.bench;

import java.util.Arrays;

/** The middle of several figures. */
public final class Median {

    private Median() {}

    /**
     * Half of the figures are no more, half no less; between two, their mean.
     *
     * @throws IllegalArgumentException if there is no figure
     */
    public static double of(double... figures) {
        if (figures.length == 0) {
            throw new IllegalArgumentException("no figure");
        }
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
