package org.tongbao.core.exchange;

import java.time.Instant;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.kernel.Money;

/** What an insured area answers a hospital desk. */
public sealed interface AreaAnswer {

    /** The person asked for. */
    record PersonFound(PersonFacts person) implements AreaAnswer {}

    /** A decision that booked nothing. */
    record Previewed(PersonFacts person, Settlement settlement) implements AreaAnswer {}

    /**
     * A decision that is booked.
     *
     * @param settlementId the area's id
     * @param at when it was booked
     * @param balance of the person's own account afterwards
     */
    record Settled(
            PersonFacts person,
            String settlementId,
            Instant at,
            Settlement settlement,
            Money balance)
            implements AreaAnswer {}

    /**
     * A decision that settles nothing: not met, unsettled or referred, with every ground. Nothing
     * is booked.
     */
    record Declined(PersonFacts person, Settlement settlement) implements AreaAnswer {}

    /**
     * A settlement taken back.
     *
     * @param booked the row that mirrors it
     * @param balance of the person's own account afterwards
     */
    record TakenBack(PersonFacts person, Booked booked, Money balance) implements AreaAnswer {}

    /** A settlement as it is booked. */
    record Found(PersonFacts person, Booked booked, Money balance) implements AreaAnswer {}

    /**
     * Money entered the personal account.
     *
     * @param entry id of the entry that books it
     * @param at when it was booked
     * @param balance of the person's own account afterwards
     */
    record ToppedUp(String entry, Instant at, Money balance) implements AreaAnswer {}

    /** The area cannot do what is asked: the request itself is at fault. */
    record Refused(String zh, String en) implements AreaAnswer {}
}
