package org.tongbao.simulation.load;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Where messages come from and answers go. Used by one thread. */
interface Source {

    /** The next request, to be sent at once; null if there is none before another answer. */
    @Nullable ByteBuffer next(Errand errand);

    /**
     * Hears how an errand ended.
     *
     * @param reply valid for the time of the call; not whole if nothing came back
     */
    void ended(Errand errand, Outcome outcome, Reply reply);
}
