package org.tongbao.simulation.claims;

import java.time.LocalDate;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/**
 * Where, when and why somebody is treated.
 *
 * @param policy of the area of insurance
 * @param area of treatment
 * @param kind of visit
 * @param level of the institution
 * @param begin first day
 * @param end last day
 */
record Occasion(
        AreaPolicy policy,
        AreaCode area,
        VisitKind kind,
        HospitalLevel level,
        LocalDate begin,
        LocalDate end) {

    boolean isStay() {
        return kind == VisitKind.INPATIENT;
    }

    boolean isAway() {
        return !policy.area().covers(area);
    }
}
