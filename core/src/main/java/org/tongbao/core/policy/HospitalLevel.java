package org.tongbao.core.policy;

import org.tongbao.core.kernel.Worded;

/** The grade of an institution as rules of benefit tell them apart (起付线医院等级). */
public enum HospitalLevel implements Worded {
    /** 社区卫生服务机构、乡镇卫生院. */
    COMMUNITY(0, "社区和乡镇医疗机构", "community institution"),
    /** 一级. */
    LEVEL1(1, "一级医院", "first-level hospital"),
    /** 二级. */
    LEVEL2(2, "二级医院", "second-level hospital"),
    /** 三级. */
    LEVEL3(3, "三级医院", "third-level hospital"),
    /** 三级甲等, where an area tells it from other third-level hospitals. */
    LEVEL3_TOP(4, "三级甲等医院", "top third-level hospital"),
    /** 未定级: ranks with the first level, as it does for price caps (限价类型 1). */
    UNGRADED(1, "未定级医疗机构", "ungraded institution"),
    /** 定点零售药店. */
    PHARMACY(0, "定点零售药店", "designated pharmacy");

    private final int rank;
    private final String zh;
    private final String en;

    HospitalLevel(int rank, String zh, String en) {
        this.rank = rank;
        this.zh = zh;
        this.en = en;
    }

    /** Whether a transfer from the other to this leads up. */
    public boolean isAbove(HospitalLevel other) {
        return rank > other.rank;
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
