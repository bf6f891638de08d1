package org.tongbao.platform.pages.bill;

import java.time.Instant;
import org.tongbao.core.kernel.Money;

/**
 * One row of a list of settlements.
 *
 * @param settlementId the settlement
 * @param settledAt when it was settled
 * @param standing whether it stands
 * @param kind what was treated: inpatient stay, outpatient visit
 * @param insuredArea where the person is insured
 * @param treatingArea where the person was treated
 * @param total the whole bill, in yuan
 * @param funds what all funds pay of it, in yuan
 */
public record BillSummary(
        String settlementId,
        Instant settledAt,
        Standing standing,
        Words kind,
        Words insuredArea,
        Words treatingArea,
        Money total,
        Money funds) {

    /** What the funds leave, in yuan. */
    public Money rest() {
        return total.minus(funds);
    }
}
