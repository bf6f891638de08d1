package org.tongbao.platform.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.wire.envelope.Request;

/**
 * Who asks, and when.
 *
 * @param institution that asks
 * @param key what makes it this request
 * @param request its envelope
 * @param at when it was received, Chinese time
 */
record Asked(Institution institution, RequestKey key, Request request, LocalDateTime at) {

    LocalDate today() {
        return at.toLocalDate();
    }

    /** The insured area of the envelope; blank is local. */
    AreaCode insuredArea() {
        return request.insuredArea().orElse(institution.area());
    }
}
