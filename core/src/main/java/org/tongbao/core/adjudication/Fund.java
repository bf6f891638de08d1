package org.tongbao.core.adjudication;

import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.Worded;

/** A payer other than the person. */
public enum Fund implements Worded {
    /** 职工基本医疗保险统筹基金. */
    EMPLOYEE_POOL("职工基本医疗保险统筹基金", "employees' pool"),
    /** 城乡居民基本医疗保险基金. */
    RESIDENT_POOL("城乡居民基本医疗保险基金", "residents' pool"),
    /** 职工大额医疗费用补助. */
    LARGE_AMOUNT("职工大额医疗费用补助", "employees' large-amount supplement"),
    /** 城乡居民大病保险. */
    SERIOUS_ILLNESS("城乡居民大病保险", "residents' serious-illness insurance"),
    /** 公务员医疗补助. */
    CIVIL_SERVANT("公务员医疗补助", "civil servants' subsidy"),
    /** 医疗救助. */
    ASSISTANCE("医疗救助", "medical assistance");

    private final String zh;
    private final String en;

    Fund(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The pool of a scheme. */
    public static Fund pool(Scheme scheme) {
        return scheme == Scheme.EMPLOYEE ? EMPLOYEE_POOL : RESIDENT_POOL;
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
