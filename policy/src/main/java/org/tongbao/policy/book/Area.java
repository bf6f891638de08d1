package org.tongbao.policy.book;

import org.tongbao.core.kernel.AreaCode;

/** Reads six-digit area codes. */
final class Area {

    private static final AreaCode STAND_IN = new AreaCode(110_000);

    private Area() {}

    static AreaCode of(Passage passage) {
        try {
            AreaCode area = AreaCode.of(passage.written());
            passage.names(area);
            return area;
        } catch (IllegalArgumentException e) {
            passage.fault("不是六位医保区划代码", "is not a six-digit area code");
            return STAND_IN;
        }
    }
}
