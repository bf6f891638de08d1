package org.tongbao.core.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a catalogue code stands for; the code's own shape tells (policy reference G.7). */
public enum CatalogueKind {
    /** 西药. */
    WESTERN_DRUG("西药", "western drug", "X[A-Z]\\d{2}[A-Z]{3}\\d{3}[A-Z]\\d{3}\\d{9}"),
    /** 中成药. */
    CHINESE_PATENT("中成药", "Chinese patent medicine", "Z[A-Z]\\d{2}[A-Z]{3}\\d{4}\\d{9}"),
    /** 中药饮片. */
    HERBAL_PIECE("中药饮片", "herbal piece", "T\\d{9}"),
    /** 医疗服务项目. */
    SERVICE("医疗服务项目", "medical service", "\\d{15}(-[0-9A-Za-z]+)?"),
    /** 医用耗材. */
    CONSUMABLE("医用耗材", "consumable", "C\\d{19}(\\d{7})?");

    private final String zh;
    private final String en;
    private final Pattern shape;

    CatalogueKind(String zh, String en, String shape) {
        this.zh = zh;
        this.en = en;
        this.shape = Pattern.compile(shape);
    }

    /** The kind whose shape the whole code has. */
    public static Optional<CatalogueKind> of(String code) {
        for (CatalogueKind kind : values()) {
            if (kind.shape.matcher(code).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Its name in Chinese. */
    public String zh() {
        return zh;
    }

    /** Its name in English. */
    public String en() {
        return en;
    }

    /** The regular expression of its codes, for messages. */
    public String shape() {
        return shape.pattern();
    }
}
