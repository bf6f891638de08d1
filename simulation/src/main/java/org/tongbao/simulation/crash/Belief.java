package org.tongbao.simulation.crash;

import org.jspecify.annotations.Nullable;

/**
 * What a hospital holds to be true of a settlement it asked for.
 *
 * @param standing whether it stands
 * @param told what it was told; null if it was never told of a settlement
 */
record Belief(Standing standing, @Nullable Told told) {

    /** Whether a settlement stands. */
    enum Standing {
        /** It was told so, and nothing took it back. */
        SETTLED,
        /** It was told so, and took it back. */
        TAKEN_BACK,
        /** It never knew, and reversed the call. */
        REVERSED,
        /** The platform refused, or said that nothing was done and was not asked again. */
        REFUSED
    }

    static final Belief REVERSED = new Belief(Standing.REVERSED, null);
    static final Belief REFUSED = new Belief(Standing.REFUSED, null);

    static Belief settled(Told told) {
        return new Belief(Standing.SETTLED, told);
    }

    /** The same, taken back. */
    Belief takenBack() {
        return new Belief(Standing.TAKEN_BACK, told);
    }
}
