package org.tongbao.wire.message;

import org.jspecify.annotations.Nullable;
import org.tongbao.wire.envelope.Request;
import org.tongbao.wire.fault.Faults;

/** What became of the bytes of a request. */
public sealed interface Received {

    /**
     * It may be acted upon.
     *
     * @param request its envelope and input
     * @param message what it asks
     * @param contentHash equal for the same question; see {@link
     *     org.tongbao.wire.envelope.ContentHash}
     * @param warnings what is odd about it, to be told with the answer
     */
    record Accepted(Request request, Message message, String contentHash, Faults warnings)
            implements Received {}

    /**
     * It is at fault.
     *
     * @param request null if not even its shape could be read
     * @param faults everything wrong with it
     */
    record Rejected(@Nullable Request request, Faults faults) implements Received {}
}
