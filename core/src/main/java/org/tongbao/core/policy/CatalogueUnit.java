package org.tongbao.core.policy;

import java.util.Optional;

/** What one of an item is: prices and caps are per unit (计价单位). */
public enum CatalogueUnit {
    TABLET("片", "tablet"),
    CAPSULE("粒", "capsule"),
    AMPOULE("支", "ampoule"),
    VIAL("瓶", "bottle"),
    BOX("盒", "box"),
    SACHET("袋", "sachet"),
    PILL("丸", "pill"),
    PLASTER("贴", "plaster"),
    GRAM("克", "gram"),
    TIME("次", "time"),
    DAY("日", "day"),
    HOUR("小时", "hour"),
    TEST("项", "test"),
    SITE("部位", "site"),
    CASE("例", "case"),
    PIECE("个", "piece"),
    SET("套", "set"),
    LENGTH("根", "length"),
    SHEET("片/块", "sheet");

    private final String zh;
    private final String en;

    CatalogueUnit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The unit of a Chinese word. */
    public static Optional<CatalogueUnit> of(String zh) {
        for (CatalogueUnit unit : values()) {
            if (unit.zh.equals(zh)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The word in Chinese. */
    public String zh() {
        return zh;
    }

    /** The word in English. */
    public String en() {
        return en;
    }
}
