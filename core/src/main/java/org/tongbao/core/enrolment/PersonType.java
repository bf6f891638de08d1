package org.tongbao.core.enrolment;

/** The kind of insured person that rules tell apart (人员类别). */
public enum PersonType {
    /** 在职. */
    ACTIVE,
    /** 退休. */
    RETIRED,
    /** 学龄前儿童与新生儿. */
    CHILD,
    /** 中小学生和大学生. */
    STUDENT,
    /** 成年居民. */
    ADULT,
    /** 老年居民. */
    ELDERLY
}
