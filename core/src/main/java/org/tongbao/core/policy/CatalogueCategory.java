package org.tongbao.core.policy;

import java.util.Optional;

/** Under which heading of the bill an item is charged (医疗收费项目类别). */
public enum CatalogueCategory {
    BED("01", "床位费", "bed"),
    CONSULTATION("02", "诊察费", "consultation"),
    EXAMINATION("03", "检查费", "examination"),
    LABORATORY("04", "化验费", "laboratory"),
    TREATMENT("05", "治疗费", "treatment"),
    OPERATION("06", "手术费", "operation"),
    NURSING("07", "护理费", "nursing"),
    MATERIALS("08", "卫生材料费", "materials"),
    WESTERN_DRUGS("09", "西药费", "western drugs"),
    HERBAL_PIECES("10", "中药饮片费", "herbal pieces"),
    CHINESE_PATENTS("11", "中成药费", "Chinese patent medicines"),
    GENERAL_VISIT("12", "一般诊疗费", "general visit"),
    REGISTRATION("13", "挂号费", "registration"),
    OTHER("14", "其他费", "other");

    private final String code;
    private final String zh;
    private final String en;

    CatalogueCategory(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** The heading of a national code, 01 to 14. */
    public static Optional<CatalogueCategory> of(String code) {
        for (CatalogueCategory category : values()) {
            if (category.code.equals(code)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /** The heading of all items of a kind; none for services, whose own fact it is. */
    public static Optional<CatalogueCategory> of(CatalogueKind kind) {
        return switch (kind) {
            case WESTERN_DRUG -> Optional.of(WESTERN_DRUGS);
            case CHINESE_PATENT -> Optional.of(CHINESE_PATENTS);
            case HERBAL_PIECE -> Optional.of(HERBAL_PIECES);
            case CONSUMABLE -> Optional.of(MATERIALS);
            case SERVICE -> Optional.empty();
        };
    }

    /** The national code. */
    public String code() {
        return code;
    }

    /** The heading in Chinese. */
    public String zh() {
        return zh;
    }

    /** The heading in English. */
    public String en() {
        return en;
    }
}
