package org.tongbao.core.enrolment;

import java.util.Optional;

/** The two basic medical insurance schemes (险种类型). */
public enum Scheme {
    /** 职工基本医疗保险. */
    EMPLOYEE(310),
    /** 城乡居民基本医疗保险. */
    RESIDENT(390);

    private final int code;

    Scheme(int code) {
        this.code = code;
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
}
