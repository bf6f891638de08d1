package org.tongbao.simulation.bench;

import org.tongbao.core.kernel.Worded;

/** Hears how far a part is; may be told often. */
@FunctionalInterface
public interface Progress {

    /**
     * Tells how far it is.
     *
     * @param step what is being done
     * @param done of the whole, such as seconds or rounds
     * @param whole 0 if nobody knows
     */
    void reached(Worded step, long done, long whole);
}
