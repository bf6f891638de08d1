package org.tongbao.core.policy;

/** The grade of an institution as rules of benefit tell them apart (起付线医院等级). */
public enum HospitalLevel {
    /** 社区卫生服务机构、乡镇卫生院. */
    COMMUNITY,
    /** 一级. */
    LEVEL1,
    /** 二级. */
    LEVEL2,
    /** 三级. */
    LEVEL3,
    /** 三级甲等, where an area tells it from other third-level hospitals. */
    LEVEL3_TOP,
    /** 未定级. */
    UNGRADED,
    /** 定点零售药店. */
    PHARMACY
}
