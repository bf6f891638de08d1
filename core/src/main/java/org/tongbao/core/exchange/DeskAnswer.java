package org.tongbao.core.exchange;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Amounts;

/** What the desk of a treating area answers a hospital. All but {@link Busy} are final. */
public sealed interface DeskAnswer {

    /** It is booked. */
    record Settled(String settlementId, Amounts amounts) implements DeskAnswer {}

    /**
     * Nothing was done and under this key nothing ever will be: a decision against, or a fault of
     * the request.
     */
    record Refused(String zh, String en) implements DeskAnswer {}

    /**
     * It is taken back.
     *
     * @param settlementId what was settled
     * @param by what takes it back
     */
    record TakenBack(String settlementId, String by) implements DeskAnswer {}

    /** The call that was reversed did nothing, and never will. */
    record NothingStands() implements DeskAnswer {}

    /**
     * A settlement as it is booked.
     *
     * @param message id of the message that asked for it
     * @param takenBackBy what took it back, or null while it stands
     */
    record Found(String settlementId, String message, Amounts amounts, @Nullable String takenBackBy)
            implements DeskAnswer {}

    /** No settlement is in force; one may still be on its way. */
    record NoneFound() implements DeskAnswer {}

    /** The outcome is not known yet: ask again with the same message. Never kept. */
    record Busy() implements DeskAnswer {}
}
