package org.tongbao.platform.pages.bill;

import java.time.Instant;

/** Whether the settlement stands, and if not, what became of it (policy reference A.9). */
public sealed interface Standing {

    /** Settled and booked. */
    record Settled() implements Standing {}

    /** Worked out for the patient to see; nothing was booked. */
    record PreSettled() implements Standing {}

    /**
     * Undone later by a mirrored settlement.
     *
     * @param by id of the mirror
     * @param at when
     */
    record Cancelled(String by, Instant at) implements Standing {}

    /**
     * The mirror that undoes another settlement; its amounts are negative.
     *
     * @param of id of the settlement it undoes
     */
    record Mirror(String of) implements Standing {}

    /**
     * Reversed because the hospital never learned the outcome.
     *
     * @param at when
     */
    record Reversed(Instant at) implements Standing {}

    /** The name style sheets and messages know it by: {@code pre-settled}. */
    default String code() {
        return switch (this) {
            case Settled _ -> "settled";
            case PreSettled _ -> "pre-settled";
            case Cancelled _ -> "cancelled";
            case Mirror _ -> "mirror";
            case Reversed _ -> "reversed";
        };
    }
}
