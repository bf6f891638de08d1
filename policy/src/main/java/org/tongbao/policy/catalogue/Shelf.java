package org.tongbao.policy.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.policy.Row;

/** The items of one area while they are read: by code, with where each came from. */
final class Shelf {

    private record Placed(CatalogueItem item, String where) {}

    private final Map<String, List<Placed>> byCode = new LinkedHashMap<>();

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
        placed.add(new Placed(item, file + ":" + row.line()));
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
