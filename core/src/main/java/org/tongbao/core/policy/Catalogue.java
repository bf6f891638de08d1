package org.tongbao.core.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;

/**
 * All that is in force in a treating area over some days: its own items before those of the wider
 * area, last the national ones. Immutable; finding an item allocates nothing.
 */
public final class Catalogue {

    private final @Nullable AreaCode area;
    private final Period days;
    private final Map<String, CatalogueItem> own;
    private final @Nullable Catalogue wider;

    /**
     * @param area whose catalogue, null for the national one
     * @param days over which exactly these items are in force
     * @param own items of the area itself, each in force on all of these days
     * @param wider catalogue of the next wider area that has one, null for the national one
     */
    Catalogue(
            @Nullable AreaCode area,
            Period days,
            List<CatalogueItem> own,
            @Nullable Catalogue wider) {
        this.area = area;
        this.days = days;
        this.own = LinkedHashMap.newLinkedHashMap(own.size());
        own.forEach(item -> this.own.put(item.code(), item));
        this.wider = wider;
    }

    /** Whose catalogue it is; null for the national one. */
    public @Nullable AreaCode area() {
        return area;
    }

    /** The days over which exactly this is in force. */
    public Period days() {
        return days;
    }

    /** The item of a national code, or null if no catalogue here knows it. */
    public @Nullable CatalogueItem item(String code) {
        for (Catalogue at = this; at != null; at = at.wider) {
            CatalogueItem item = at.own.get(code);
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    /** Every item in force, one a code, for listing; the order is that of the files. */
    public Collection<CatalogueItem> items() {
        Map<String, CatalogueItem> all =
                wider == null ? new LinkedHashMap<>() : new LinkedHashMap<>(byCode(wider));
        all.putAll(own);
        return List.copyOf(all.values());
    }

    private static Map<String, CatalogueItem> byCode(Catalogue catalogue) {
        Map<String, CatalogueItem> byCode = new LinkedHashMap<>();
        catalogue.items().forEach(item -> byCode.put(item.code(), item));
        return byCode;
    }
}
