package org.tongbao.core.filing;

import org.tongbao.core.kernel.Worded;

/** Why a person is treated away from home (跨省异地就医备案人员范围, policy reference A.2). */
public enum FilingCategory implements Worded {
    /** 异地安置退休人员. */
    SETTLED_RETIREE(true, "异地安置退休人员", "retired and settled elsewhere"),
    /** 异地长期居住人员. */
    LONG_RESIDENT(true, "异地长期居住人员", "long-term resident elsewhere"),
    /** 常驻异地工作人员. */
    STATIONED(true, "常驻异地工作人员", "stationed elsewhere for work"),
    /** 异地转诊就医人员. */
    REFERRED(false, "异地转诊就医人员", "referred elsewhere"),
    /** 异地急诊抢救人员: never filed by hand, deemed filed by the visit itself. */
    EMERGENCY(false, "异地急诊抢救人员", "emergency elsewhere"),
    /** 其他跨省临时外出就医人员. */
    OTHER_TEMPORARY(false, "其他跨省临时外出就医人员", "otherwise temporarily away");

    private final boolean longTerm;
    private final String zh;
    private final String en;

    FilingCategory(boolean longTerm, String zh, String en) {
        this.longTerm = longTerm;
        this.zh = zh;
        this.en = en;
    }

    /** Whether it belongs to the long-term family (跨省异地长期居住). */
    public boolean isLongTerm() {
        return longTerm;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
