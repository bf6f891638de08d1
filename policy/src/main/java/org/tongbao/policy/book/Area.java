package org.tongbao.policy.book;

import org.tongbao.core.kernel.AreaCode;

/** Reads six-digit area codes. */
final class Area {

    private static final AreaCode STAND_IN = new AreaCode(110_000);

    private Area() {}

    static AreaCode of(Passage passage) {
        try {
            return AreaCode.of(passage.written());
        } catch (IllegalArgumentException e) {
            passage.fault("不是六位医保区划代码", "is not a six-digit area code");
            return STAND_IN;
        }
    }
}
