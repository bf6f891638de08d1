package org.tongbao.core.policy;

import java.util.Optional;

/** How far a catalogue takes an item into scope (收费项目等级). */
public enum CatalogueClass {
    /** 甲类: wholly in scope. */
    A("甲", "01"),
    /** 乙类: in scope after the person's first share (先行自付). */
    B("乙", "02"),
    /** 丙类: not in scope at all. */
    C("丙", "03");

    private final String zh;
    private final String code;

    CatalogueClass(String zh, String code) {
        this.zh = zh;
        this.code = code;
    }

    /** The class of a national code or of its Chinese name. */
    public static Optional<CatalogueClass> of(String text) {
        for (CatalogueClass one : values()) {
            if (one.code.equals(text) || one.zh.equals(text)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Its name in Chinese: 甲, 乙 or 丙. */
    public String zh() {
        return zh;
    }

    /** The national code: 01, 02 or 03. */
    public String code() {
        return code;
    }
}
