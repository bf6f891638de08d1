package org.tongbao.wire.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Fund;

/**
 * Whether a person is entitled to a fund, as 2001 answers it.
 *
 * @param personNo number of the person
 * @param fund which
 * @param entitled whether
 * @param from first day
 * @param to last day, or null
 * @param why the reason when not entitled, or null
 */
public record BenefitLine(
        String personNo,
        Fund fund,
        boolean entitled,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String why) {}
