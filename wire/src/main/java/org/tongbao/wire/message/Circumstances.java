package org.tongbao.wire.message;

import org.jspecify.annotations.Nullable;

/**
 * What rules away from home ask about a visit, from the extension, the fields beside it and the
 * category (interface reference 8.4). Null wherever nobody said.
 *
 * @param emergency 急诊或抢救: counts as filed
 * @param referred 转诊 or 转院
 * @param trauma 外伤
 * @param thirdParty 涉及第三方
 * @param group 就诊人群类型
 */
public record Circumstances(
        @Nullable Boolean emergency,
        @Nullable Boolean referred,
        @Nullable Boolean trauma,
        @Nullable Boolean thirdParty,
        @Nullable Group group) {

    /** Nobody said anything. */
    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, null, null);

    /** Groups in a public emergency (就诊人群类型). */
    public enum Group {
        CONFIRMED,
        OTHER_EMERGENCY,
        SUSPECTED,
        WITHOUT_SYMPTOMS
    }
}
