package org.tongbao.core.policy;

import org.tongbao.core.kernel.Worded;

/** The kinds of visit that benefits tell apart. */
public enum VisitKind implements Worded {
    /** 住院. */
    INPATIENT("住院", "stay in hospital"),
    /** 普通门诊. */
    OUTPATIENT("普通门诊", "outpatient visit"),
    /** 门诊慢特病. */
    CHRONIC("门诊慢特病", "chronic-disease visit"),
    /** 定点药店购药. */
    PHARMACY("药店购药", "pharmacy purchase");

    private final String zh;
    private final String en;

    VisitKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
