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
    private final List<CatalogueItem> own;
    private final @Nullable Catalogue wider;
    private final CatalogueCodes codes;

    /** What is in force here, by the number of its code. */
    private final @Nullable CatalogueItem[] items;

    /**
     * @param area whose catalogue, null for the national one
     * @param days over which exactly these items are in force
     * @param own items of the area itself, each in force on all of these days
     * @param wider catalogue of the next wider area that has one, null for the national one
     * @param codes of these items and those of all other catalogues
     */
    Catalogue(
            @Nullable AreaCode area,
            Period days,
            List<CatalogueItem> own,
            @Nullable Catalogue wider,
            CatalogueCodes codes) {
        this.area = area;
        this.days = days;
        this.own = List.copyOf(own);
        this.wider = wider;
        this.codes = codes;
        this.items =
                wider == null ? new @Nullable CatalogueItem[codes.size()] : wider.items.clone();
        own.forEach(item -> this.items[codes.number(item.code())] = item);
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
        int number = codes.number(code);
        return number == CatalogueCodes.UNKNOWN ? null : items[number];
    }

    /** Every item in force, one a code, for listing; the order is that of the files. */
    public Collection<CatalogueItem> items() {
        return List.copyOf(byCode(this).values());
    }

    private static Map<String, CatalogueItem> byCode(Catalogue catalogue) {
        Catalogue wider = catalogue.wider;
        Map<String, CatalogueItem> all = wider == null ? new LinkedHashMap<>() : byCode(wider);
        catalogue.own.forEach(item -> all.put(item.code(), item));
        return all;
    }
}
