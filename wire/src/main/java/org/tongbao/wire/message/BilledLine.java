package org.tongbao.wire.message;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.UnitPrice;

/**
 * A fee line as the institution bills it.
 *
 * @param serial unique within the visit
 * @param refundOf serial of the line this one refunds, or null
 * @param visitId the visit
 * @param personNo the person
 * @param category kind of visit; null on outpatient lines, whose visit says it
 * @param batch charge batch of an outpatient line, or null
 * @param at when the fee arose
 * @param code national catalogue code
 * @param ownCode the institution's own code
 * @param price of one unit
 * @param quantity negative on a refund
 * @param amount as stated by the institution
 * @param department ordering
 * @param doctor ordering
 * @param approved what the institution says of a limited use; null if it says nothing
 * @param order prescription or doctor's order, or null
 * @param disease listed disease it belongs to, or null
 * @param takeHome whether it is a drug taken home, or null
 * @param note remark, or null
 */
public record BilledLine(
        String serial,
        @Nullable String refundOf,
        String visitId,
        String personNo,
        @Nullable VisitCategory category,
        @Nullable String batch,
        LocalDateTime at,
        String code,
        String ownCode,
        UnitPrice price,
        Quantity quantity,
        Money amount,
        Named department,
        Named doctor,
        @Nullable Approval approved,
        @Nullable String order,
        @Nullable String disease,
        @Nullable Boolean takeHome,
        @Nullable String note) {

    /** What an institution says of a limited use (医院审批标志). */
    public enum Approval {
        NOT_NEEDED,
        APPROVED,
        REFUSED
    }
}
