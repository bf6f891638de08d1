package org.tongbao.wire.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.HospitalLevel;

/**
 * What 5203 answers besides the figures.
 *
 * @param figures as settled
 * @param begin first day of the visit
 * @param end last day of the visit
 * @param institution where
 * @param level grade of the institution
 * @param insuredArea of the person
 * @param treatingArea of the institution
 * @param disease listed disease, or null
 * @param operator who settled
 */
public record FoundSettlement(
        SettlementFigures figures,
        LocalDate begin,
        LocalDate end,
        Named institution,
        HospitalLevel level,
        AreaCode insuredArea,
        AreaCode treatingArea,
        @Nullable Named disease,
        String operator) {}
