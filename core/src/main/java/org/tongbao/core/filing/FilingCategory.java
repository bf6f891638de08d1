package org.tongbao.core.filing;

/** Why a person is treated away from home (跨省异地就医备案人员范围, policy reference A.2). */
public enum FilingCategory {
    /** 异地安置退休人员. */
    SETTLED_RETIREE(true),
    /** 异地长期居住人员. */
    LONG_RESIDENT(true),
    /** 常驻异地工作人员. */
    STATIONED(true),
    /** 异地转诊就医人员. */
    REFERRED(false),
    /** 异地急诊抢救人员: never filed by hand, deemed filed by the visit itself. */
    EMERGENCY(false),
    /** 其他跨省临时外出就医人员. */
    OTHER_TEMPORARY(false);

    private final boolean longTerm;

    FilingCategory(boolean longTerm) {
        this.longTerm = longTerm;
    }

    /** Whether it belongs to the long-term family (跨省异地长期居住). */
    public boolean isLongTerm() {
        return longTerm;
    }
}
