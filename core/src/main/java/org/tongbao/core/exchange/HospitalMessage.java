package org.tongbao.core.exchange;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;

/** What a hospital tells the desk of its treating area. */
public sealed interface HospitalMessage {

    /** What makes it the same message. */
    RequestKey key();

    /** Pooling area of the person. */
    AreaCode insuredArea();

    /** Settle a visit (结算). */
    record Settle(RequestKey key, AreaCode insuredArea, Treatment treatment)
            implements HospitalMessage {}

    /** Take back what is known to be settled (结算撤销). */
    record Cancel(
            RequestKey key,
            AreaCode insuredArea,
            String personNo,
            String visitId,
            String settlementId)
            implements HospitalMessage {}

    /**
     * Take back what may have been settled, or see to it that it never is (冲正).
     *
     * @param original key of the call whose outcome is not known
     */
    record Reverse(RequestKey key, AreaCode insuredArea, String personNo, RequestKey original)
            implements HospitalMessage {}

    /**
     * What stands for this visit (结算信息查询)? A “nothing” tells what is, not what will be: a call that
     * is still on its way may settle after it.
     *
     * @param settlementId the settlement asked for, or null for the one in force
     */
    record Find(
            RequestKey key,
            AreaCode insuredArea,
            String personNo,
            String visitId,
            @Nullable String settlementId)
            implements HospitalMessage {}
}
