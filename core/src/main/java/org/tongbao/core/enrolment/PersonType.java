package org.tongbao.core.enrolment;

import org.tongbao.core.kernel.Worded;

/** The kind of insured person that rules tell apart (人员类别). */
public enum PersonType implements Worded {
    ACTIVE("在职", "active"),
    RETIRED("退休", "retired"),
    /** 学龄前儿童与新生儿. */
    CHILD("学龄前儿童", "child below school age"),
    /** 中小学生和大学生. */
    STUDENT("学生", "student"),
    ADULT("成年居民", "adult resident"),
    ELDERLY("老年居民", "elderly resident");

    private final String zh;
    private final String en;

    PersonType(String zh, String en) {
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
