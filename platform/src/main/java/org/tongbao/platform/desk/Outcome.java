package org.tongbao.platform.desk;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.wire.envelope.Output;

/** What became of a message; kept for ever with its answer. */
sealed interface Outcome {

    /**
     * It was done.
     *
     * @param output to answer
     * @param area insured area of the settlement it made, or null
     * @param settlement id of it, or null
     */
    record Done(Output output, @Nullable AreaCode area, @Nullable String settlement)
            implements Outcome {

        Done(Output output) {
            this(output, null, null);
        }
    }

    /** It was done before; what was answered then. */
    record Again(String answer) implements Outcome {}

    /** A decision against it; what was written for it stays. */
    record Declined(String zh, String en) implements Outcome {}
}
