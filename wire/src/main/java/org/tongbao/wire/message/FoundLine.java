package org.tongbao.wire.message;

import org.jspecify.annotations.Nullable;

/**
 * A settled fee line, as 5204 answers it.
 *
 * @param billed as the institution billed it
 * @param split as the catalogue split it
 * @param category kind of visit
 * @param settlementId the settlement it went into
 * @param item name of the catalogue item
 * @param form dosage form or unit
 * @param operator who settled, or null
 */
public record FoundLine(
        BilledLine billed,
        SplitLine split,
        VisitCategory category,
        String settlementId,
        String item,
        String form,
        @Nullable String operator) {}
