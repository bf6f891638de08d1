package org.tongbao.platform.hub;

import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.kernel.AreaCode;

/**
 * A request on its way to an insured area.
 *
 * @param area the insured area, or a county of it
 * @param request what is asked
 */
public record AreaCall(AreaCode area, AreaRequest request) {}
