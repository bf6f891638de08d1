package org.tongbao.wire.message;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;

/**
 * A settlement as it is answered, whatever the transaction: trial, settled, cancelled or found.
 *
 * @param visitId the visit
 * @param settlementId the platform's id; null for a trial
 * @param settledAt when; null for a trial
 * @param person who
 * @param scheme enjoyed
 * @param type kind of person
 * @param civilServant whether 公务员医疗补助 applies
 * @param credential shown, or null
 * @param category kind of visit
 * @param amounts who bears what; every identity of the interface holds in it
 * @param shares what each fund pays; the personal account is added when it is written
 * @param balance of the personal account afterwards
 * @param message id of the message that asked; the link survives in it
 * @param clearing agency with which the institution settles up; null for a trial
 * @param takesBack whether this takes an earlier settlement back: all amounts are then written
 *     negative
 * @param extension text of an extension, such as where the explanation is found; or null
 */
public record SettlementFigures(
        String visitId,
        @Nullable String settlementId,
        @Nullable LocalDateTime settledAt,
        PersonLine person,
        Scheme scheme,
        PersonType type,
        boolean civilServant,
        @Nullable Credential credential,
        VisitCategory category,
        Amounts amounts,
        List<Share> shares,
        Money balance,
        String message,
        @Nullable AreaCode clearing,
        boolean takesBack,
        @Nullable String extension) {

    /**
     * What one fund pays.
     *
     * @param fund which
     * @param base the in-scope amount it looked at
     * @param limit what it could have paid at most; nothing if it has no limit of its own
     * @param paid what it pays
     * @param explanation how it came to that, or null
     */
    public record Share(
            Fund fund, Money base, Money limit, Money paid, @Nullable String explanation) {}

    public SettlementFigures {
        shares = List.copyOf(shares);
    }
}
