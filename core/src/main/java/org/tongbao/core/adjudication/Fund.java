package org.tongbao.core.adjudication;

import org.tongbao.core.enrolment.Scheme;

/** A payer other than the person. */
public enum Fund {
    /** 职工基本医疗保险统筹基金. */
    EMPLOYEE_POOL,
    /** 城乡居民基本医疗保险基金. */
    RESIDENT_POOL,
    /** 职工大额医疗费用补助. */
    LARGE_AMOUNT,
    /** 城乡居民大病保险. */
    SERIOUS_ILLNESS,
    /** 公务员医疗补助. */
    CIVIL_SERVANT,
    /** 医疗救助. */
    ASSISTANCE;

    /** The pool of a scheme. */
    public static Fund pool(Scheme scheme) {
        return scheme == Scheme.EMPLOYEE ? EMPLOYEE_POOL : RESIDENT_POOL;
    }
}
