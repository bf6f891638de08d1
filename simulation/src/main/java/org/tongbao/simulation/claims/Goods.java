package org.tongbao.simulation.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.Catalogue;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.CatalogueKind;
import org.tongbao.core.policy.HospitalLevel;

/** What is charged at the institutions of one treating area: the items of its catalogue by kind. */
final class Goods {

    private static final int MICROS_PER_FEN = 10_000;
    private static final int FEN_PER_YUAN = 100;
    private static final int HUNDRED = 100;

    private final Map<CatalogueKind, List<CatalogueItem>> byKind =
            new EnumMap<>(CatalogueKind.class);

    Goods(Catalogue catalogue) {
        for (CatalogueItem item : catalogue.items()) {
            byKind.computeIfAbsent(item.kind(), _ -> new ArrayList<>()).add(item);
        }
    }

    /** An item of the kind; of any where the catalogue has none of it. */
    CatalogueItem any(CatalogueKind kind, Dice dice) {
        List<CatalogueItem> all = byKind.get(kind);
        return dice.of(all == null ? byKind.values().iterator().next() : all);
    }

    /** What one costs: about its cap where it has one, else as its kind costs. */
    static UnitPrice price(CatalogueItem item, HospitalLevel level, Dice dice) {
        UnitPrice cap = item.caps().at(level);
        if (cap != null) {
            long fen = cap.micros() / MICROS_PER_FEN * dice.between(60, 115) / HUNDRED;
            return fen(Math.max(1, fen));
        }
        int yuan =
                switch (item.kind()) {
                    case WESTERN_DRUG -> dice.mostlySmall(1, 160);
                    case CHINESE_PATENT -> dice.mostlySmall(2, 90);
                    case HERBAL_PIECE -> dice.mostlySmall(1, 12);
                    case CONSUMABLE -> dice.mostlySmall(10, 9000);
                    case SERVICE -> service(item, dice);
                };
        return fen((long) yuan * FEN_PER_YUAN + dice.between(0, FEN_PER_YUAN - 1));
    }

    private static int service(CatalogueItem item, Dice dice) {
        return switch (item.category()) {
            case OPERATION -> dice.mostlySmall(600, 9000);
            case EXAMINATION -> dice.mostlySmall(30, 1200);
            case TREATMENT -> dice.mostlySmall(15, 800);
            default -> dice.mostlySmall(5, 120);
        };
    }

    private static UnitPrice fen(long fen) {
        return new UnitPrice(fen * MICROS_PER_FEN);
    }

    /** The goods of each catalogue, once. */
    static final class Store {

        private final Map<Catalogue, Goods> known = new HashMap<>();

        Goods of(Catalogue catalogue) {
            return Objects.requireNonNull(known.computeIfAbsent(catalogue, Goods::new));
        }
    }
}
