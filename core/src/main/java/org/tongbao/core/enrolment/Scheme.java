package org.tongbao.core.enrolment;

import java.util.Optional;
import org.tongbao.core.kernel.Worded;

/** The two basic medical insurance schemes (险种类型). */
public enum Scheme implements Worded {
    /** 职工基本医疗保险. */
    EMPLOYEE(310, "职工基本医疗保险", "employees' basic medical insurance"),
    /** 城乡居民基本医疗保险. */
    RESIDENT(390, "城乡居民基本医疗保险", "residents' basic medical insurance");

    private final int code;
    private final String zh;
    private final String en;

    Scheme(int code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** The national code: 310 or 390. */
    public int code() {
        return code;
    }

    /** The scheme of a national code. */
    public static Optional<Scheme> of(String code) {
        for (Scheme scheme : values()) {
            if (Integer.toString(scheme.code).equals(code)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
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
