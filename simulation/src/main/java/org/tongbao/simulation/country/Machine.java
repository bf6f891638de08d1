package org.tongbao.simulation.country;

import java.time.Instant;
import java.util.List;

/** A role at a node: it keeps its state and says what is to be done. */
interface Machine {

    /**
     * Lets something happen; when this returns the new state is kept.
     *
     * @param step its number, for the witness
     * @param now what the node's clock shows
     */
    List<Effect> happen(long step, Occurrence what, Instant now);
}
