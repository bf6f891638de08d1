package org.tongbao.core.exchange;

import java.time.Instant;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.bookkeeping.Posting;
import org.tongbao.core.kernel.Money;

/**
 * What one request does to an insured area's books.
 *
 * @param after the person's books when it is done
 * @param effect what is to be written, once
 * @param answer to whoever asked
 */
public record AreaStep(PersonBooks after, Effect effect, AreaAnswer answer) {

    /** A step that changes nothing. */
    static AreaStep only(PersonBooks books, AreaAnswer answer) {
        return new AreaStep(books, Nothing.NOTHING, answer);
    }

    /** What is to be written. */
    public sealed interface Effect {}

    /** Nothing. */
    public enum Nothing implements Effect {
        NOTHING
    }

    /**
     * A decision that is booked.
     *
     * @param key of the request
     * @param treatment asked about
     * @param claim all facts the decision saw
     * @param settlement the decision
     * @param kept as booked
     */
    public record Books(
            RequestKey key,
            Treatment treatment,
            Claim claim,
            Settlement settlement,
            KeptSettlement kept)
            implements Effect {}

    /**
     * A decision that settles nothing, kept with its grounds.
     *
     * @param id of the refusal
     * @param at when
     */
    public record Refuses(
            String id,
            Instant at,
            RequestKey key,
            Treatment treatment,
            Claim claim,
            Settlement settlement)
            implements Effect {}

    /**
     * A settlement is taken back.
     *
     * @param why by which of the ways
     * @param original what is taken back
     * @param mirror what takes it back, with mirrored entries
     */
    public record TakesBack(AreaRequest.Why why, KeptSettlement original, KeptSettlement mirror)
            implements Effect {}

    /**
     * Money enters a personal account.
     *
     * @param id of the entry
     * @param at when
     * @param amount positive
     * @param posting that books it
     */
    public record TopsUp(String id, Instant at, Money amount, Posting posting) implements Effect {}
}
