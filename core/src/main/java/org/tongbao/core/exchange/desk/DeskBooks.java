package org.tongbao.core.exchange.desk;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.bookkeeping.Claiming;
import org.tongbao.core.bookkeeping.Posting;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Known;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Table;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;

/**
 * All a desk keeps.
 *
 * @param area treating area
 * @param business under each key
 * @param visits the key of the settlement that is open or in force, by visit
 * @param journal entries of the treating side, by the id they are booked under
 */
public record DeskBooks(
        AreaCode area,
        Table<RequestKey, Business> business,
        Table<String, RequestKey> visits,
        Table<String, Posting> journal) {

    /** Books in which nothing is written yet. */
    public static DeskBooks empty(AreaCode area) {
        return new DeskBooks(area, Table.empty(), Table.empty(), Table.empty());
    }

    @Nullable Business at(RequestKey key) {
        return business.get(key);
    }

    /** The business of the settlement of a visit that is open or in force. */
    @Nullable Business ofVisit(String visitId) {
        @Nullable RequestKey key = visits.get(visitId);
        return key == null ? null : at(key);
    }

    /** Whether a call is open that takes back what this one settled. */
    boolean isBeingUndone(RequestKey settling, DeskAnswer.Settled settled) {
        for (Business each : business.values()) {
            if (each instanceof Business.Open open
                    && switch (open.message()) {
                        case HospitalMessage.Reverse reverse -> reverse.original().equals(settling);
                        case HospitalMessage.Cancel cancel ->
                                cancel.settlementId().equals(settled.settlementId());
                        case HospitalMessage.Settle _, HospitalMessage.Find _ -> false;
                    }) {
                return true;
            }
        }
        return false;
    }

    DeskBooks with(RequestKey key, Business now) {
        return new DeskBooks(area, business.with(key, now), visits, journal);
    }

    DeskBooks knowing(RequestKey key, Known<DeskAnswer> known) {
        return with(key, new Business.Ended(known));
    }

    DeskBooks taken(String visitId, RequestKey by) {
        return new DeskBooks(area, business, visits.with(visitId, by), journal);
    }

    /** The same with the visit free again that this call had. */
    DeskBooks freed(RequestKey by) {
        for (String visitId : visits.keys()) {
            if (by.equals(visits.get(visitId))) {
                return new DeskBooks(area, business, visits.without(visitId), journal);
            }
        }
        return this;
    }

    /** The same with a settlement booked on the treating side, once for its id. */
    DeskBooks settled(String id, AreaCode insuredArea, Treatment treatment, Amounts amounts) {
        Money owed = amounts.fundTotal().plus(amounts.accountTotal());
        return journal.get(id) != null
                ? this
                : posted(
                        id,
                        Claiming.posting(
                                insuredArea,
                                treatment.visit().treatingArea(),
                                treatment.institution(),
                                owed));
    }

    /** The same with a booked settlement taken back, once for the id of what takes back. */
    DeskBooks mirrored(String id, String original) {
        @Nullable Posting posting = journal.get(original);
        return posting == null || journal.get(id) != null ? this : posted(id, posting.mirrored());
    }

    private DeskBooks posted(String id, Posting posting) {
        return new DeskBooks(area, business, visits, journal.with(id, posting));
    }
}
