package org.tongbao.core.policy;

/** The kinds of visit that benefits tell apart. */
public enum VisitKind {
    /** 住院. */
    INPATIENT,
    /** 普通门诊. */
    OUTPATIENT,
    /** 门诊慢特病. */
    CHRONIC,
    /** 定点药店购药. */
    PHARMACY
}
