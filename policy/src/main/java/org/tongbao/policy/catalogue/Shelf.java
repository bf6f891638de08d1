package org.tongbao.policy.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.core.law.Citation;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.CatalogueSelfPay;
import org.tongbao.policy.Row;

/** The items of one area while they are read: by code, with where each came from. */
final class Shelf {

    private record Placed(CatalogueItem item, String where) {}

    private final Map<String, List<Placed>> byCode = new LinkedHashMap<>();
    private final Map<Citation, Citation> citations = new HashMap<>();
    private final Map<CatalogueSelfPay, CatalogueSelfPay> selfPays = new HashMap<>();

    /** Puts an item up; a fault of its line if one of the same code is in force on the same day. */
    void put(CatalogueItem item, String file, Row row) {
        List<Placed> placed = byCode.computeIfAbsent(item.code(), _ -> new ArrayList<>());
        for (Placed other : placed) {
            if (other.item().validity().overlaps(item.validity())) {
                row.fault(
                        "code",
                        "与 " + other.where() + " 的有效期 " + other.item().validity() + " 重叠",
                        "is in force together with "
                                + other.where()
                                + ", "
                                + other.item().validity());
                return;
            }
        }
        placed.add(new Placed(sharing(item), file + ":" + row.line()));
    }

    /** The item with parts that equal those of others kept once: there are few, read often. */
    private CatalogueItem sharing(CatalogueItem item) {
        return new CatalogueItem(
                item.code(),
                item.zh(),
                item.en(),
                item.kind(),
                item.category(),
                item.unit(),
                item.itemClass(),
                first(selfPays, item.selfPay()),
                item.caps(),
                item.condition(),
                item.validity(),
                first(citations, item.citation()));
    }

    private static <T> T first(Map<T, T> met, T one) {
        T known = met.putIfAbsent(one, one);
        return known == null ? one : known;
    }

    /** Every item of a code. */
    List<CatalogueItem> versions(String code) {
        return byCode.getOrDefault(code, List.of()).stream().map(Placed::item).toList();
    }

    /** The item of a code on a day. */
    Optional<CatalogueItem> on(LocalDate day, String code) {
        return versions(code).stream().filter(item -> item.validity().holds(day)).findFirst();
    }

    /** Everything, in the order it was put up. */
    List<CatalogueItem> items() {
        return byCode.values().stream().flatMap(List::stream).map(Placed::item).toList();
    }
}
