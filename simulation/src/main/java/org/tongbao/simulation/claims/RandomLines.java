package org.tongbao.simulation.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.CatalogueKind;

/** The fee lines of a visit: services and drugs at every visit, consumables at some stays. */
final class RandomLines {

    private static final int QUANTITY_UNIT = 10_000;

    private static final List<CatalogueKind> KINDS =
            List.of(
                    CatalogueKind.WESTERN_DRUG,
                    CatalogueKind.CHINESE_PATENT,
                    CatalogueKind.HERBAL_PIECE,
                    CatalogueKind.CONSUMABLE,
                    CatalogueKind.SERVICE);

    private static final List<CatalogueClass> CLASSES =
            List.of(CatalogueClass.A, CatalogueClass.B, CatalogueClass.C);

    private final Occasion occasion;
    private final Goods goods;
    private final Dice dice;

    RandomLines(Occasion occasion, Goods goods, Dice dice) {
        this.occasion = occasion;
        this.goods = goods;
        this.dice = dice;
    }

    List<Map<String, Object>> lines() {
        int many = occasion.isStay() ? dice.mostlySmall(6, 40) : dice.mostlySmall(1, 9);
        List<Map<String, Object>> lines = new ArrayList<>(many + 1);
        for (int i = 0; i < many; i++) {
            lines.add(dice.percent(6) ? withTerms() : line(goods.any(kind(), dice)));
        }
        if (dice.percent(3)) {
            lines.add(takenBack(lines.getLast()));
        }
        return lines;
    }

    private CatalogueKind kind() {
        return switch (occasion.kind()) {
            case INPATIENT -> dice.of(KINDS, 38, 8, 4, 12, 38);
            case OUTPATIENT -> dice.of(KINDS, 40, 14, 8, 2, 36);
            case CHRONIC -> dice.of(KINDS, 70, 14, 6, 1, 9);
            case PHARMACY -> dice.of(KINDS, 60, 32, 8, 0, 0);
        };
    }

    private Map<String, Object> line(CatalogueItem item) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", item.code());
        priced(line, Goods.price(item, occasion.level(), dice), quantity(item.kind()));
        if (item.condition() != null && dice.percent(80)) {
            line.put("approved", true);
        }
        return line;
    }

    private Quantity quantity(CatalogueKind kind) {
        return switch (kind) {
            case WESTERN_DRUG, CHINESE_PATENT ->
                    new Quantity((long) dice.mostlySmall(1, 30) * QUANTITY_UNIT);
            case HERBAL_PIECE -> new Quantity((long) dice.between(10, 300) * QUANTITY_UNIT / 10);
            case CONSUMABLE -> new Quantity((long) dice.mostlySmall(1, 3) * QUANTITY_UNIT);
            case SERVICE -> new Quantity((long) dice.mostlySmall(1, 12) * QUANTITY_UNIT);
        };
    }

    /** A line of no catalogue, that carries its own terms. */
    private Map<String, Object> withTerms() {
        Map<String, Object> line = new LinkedHashMap<>();
        UnitPrice price = UnitPrice.ofYuan(dice.yuan(5, 900).yuan());
        CatalogueClass itemClass = dice.of(CLASSES, 40, 40, 20);
        line.put("class", itemClass.zh());
        if (itemClass == CatalogueClass.B) {
            line.put("selfPayRatio", "0." + dice.between(1, 3));
        }
        priced(line, price, new Quantity((long) dice.between(1, 4) * QUANTITY_UNIT));
        return line;
    }

    private static void priced(Map<String, Object> line, UnitPrice price, Quantity quantity) {
        line.put("price", price.yuan());
        line.put("quantity", quantity.toString());
        line.put("amount", price.times(quantity).yuan());
    }

    /** A charge taken back in whole. */
    private static Map<String, Object> takenBack(Map<String, Object> charge) {
        Map<String, Object> line = new LinkedHashMap<>(charge);
        line.put("quantity", "-" + charge.get("quantity"));
        line.put("amount", Money.ofYuan(String.valueOf(charge.get("amount"))).negated().yuan());
        return line;
    }
}
