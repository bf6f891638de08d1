package org.tongbao.simulation.bench;

import org.jspecify.annotations.Nullable;

/**
 * What a row is to reach; all bounds there are must hold.
 *
 * @param ours for our own figure, or null
 * @param ratio for ours divided by the baseline, or null
 */
public record Reach(@Nullable Bound ours, @Nullable Bound ratio) {

    /** Nothing: the row is told, not judged. */
    public static final Reach NONE = new Reach(null, null);

    /** A bound of our own figure alone. */
    public static Reach of(Bound ours) {
        return new Reach(ours, null);
    }

    /** A bound of the ratio alone. */
    public static Reach ofRatio(Bound ratio) {
        return new Reach(null, ratio);
    }
}
