package org.tongbao.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.SilenceOfLaw;

/** The catalogues of all treating areas and all days. Immutable. */
public final class Catalogues {

    private final CatalogueCodes codes;
    private final List<Catalogue> national;
    private final Map<AreaCode, List<Catalogue>> local;

    /**
     * @param national items of the national list; no two of one code on one day
     * @param local items in which an area differs from the next wider one, or which it adds; no two
     *     of one code on one day in one area
     */
    public Catalogues(List<CatalogueItem> national, Map<AreaCode, List<CatalogueItem>> local) {
        this.codes = codes(national, local.values());
        this.national = spans(null, national, List.of());
        this.local = new HashMap<>();
        // A province's number is below those of its prefectures, theirs below their counties'.
        new TreeMap<>(local)
                .forEach((area, own) -> this.local.put(area, spans(area, own, widerThan(area))));
    }

    private static CatalogueCodes codes(
            List<CatalogueItem> national, Collection<List<CatalogueItem>> local) {
        Set<String> all = new LinkedHashSet<>();
        national.forEach(item -> all.add(item.code()));
        local.forEach(own -> own.forEach(item -> all.add(item.code())));
        return new CatalogueCodes(all);
    }

    /**
     * The catalogue of the nearest area that has one: county, prefecture, province, nation.
     *
     * @throws SilenceOfLaw if not even the national list holds anything on the day
     */
    public Catalogue of(AreaCode area, LocalDate day) {
        Catalogue found = on(day, nearest(area));
        if (found == null) {
            throw new SilenceOfLaw(area, day, "catalogue");
        }
        return found;
    }

    /** The areas that have a catalogue of their own. */
    public Set<AreaCode> areas() {
        return Set.copyOf(local.keySet());
    }

    private List<Catalogue> nearest(AreaCode area) {
        List<Catalogue> own = local.get(area);
        return own != null ? own : widerThan(area);
    }

    private List<Catalogue> widerThan(AreaCode area) {
        for (AreaCode wider : List.of(area.prefecture(), area.province())) {
            List<Catalogue> found = wider.equals(area) ? null : local.get(wider);
            if (found != null) {
                return found;
            }
        }
        return national;
    }

    /** Cuts time wherever something begins or ends, here or in the wider catalogue. */
    private List<Catalogue> spans(
            @Nullable AreaCode area, List<CatalogueItem> own, List<Catalogue> wider) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        own.forEach(item -> cut(item.validity(), cuts));
        wider.forEach(catalogue -> cut(catalogue.days(), cuts));
        List<Catalogue> spans = new ArrayList<>();
        for (LocalDate from : cuts) {
            LocalDate next = cuts.higher(from);
            Period days = new Period(from, next == null ? null : next.minusDays(1));
            List<CatalogueItem> held = own.stream().filter(i -> i.validity().holds(from)).toList();
            Catalogue beyond = on(from, wider);
            if (!held.isEmpty() || beyond != null) {
                spans.add(new Catalogue(area, days, held, beyond, codes));
            }
        }
        spans.sort(Comparator.comparing((Catalogue c) -> c.days().from()).reversed());
        return List.copyOf(spans);
    }

    private static void cut(Period period, Set<LocalDate> cuts) {
        cuts.add(period.from());
        LocalDate to = period.to();
        if (to != null) {
            cuts.add(to.plusDays(1));
        }
    }

    private static @Nullable Catalogue on(LocalDate day, List<Catalogue> latestFirst) {
        for (Catalogue catalogue : latestFirst) {
            if (catalogue.days().holds(day)) {
                return catalogue;
            }
        }
        return null;
    }
}
