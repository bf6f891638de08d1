package org.tongbao.wire.client;

import org.tongbao.core.kernel.AreaCode;

/**
 * Who calls.
 *
 * @param code national code: H or P and eleven digits
 * @param name full name
 * @param area where it stands
 * @param operator code of the person or terminal
 * @param operatorName name of the person or terminal
 */
public record Institution(
        String code, String name, AreaCode area, String operator, String operatorName) {}
