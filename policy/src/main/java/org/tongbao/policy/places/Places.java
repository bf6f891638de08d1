package org.tongbao.policy.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;

/** Every place of China and every insurance area, by code and day. Immutable. */
public final class Places {

    /** Before the first source, 2002-12-31, a place is taken to have been as it was then. */
    public static final LocalDate RECORD = LocalDate.of(1949, 10, 1);

    private final Map<AreaCode, List<Place>> byCode;

    Places(Collection<Place> places) {
        this.byCode = HashMap.newHashMap(places.size());
        for (Place place : places) {
            byCode.computeIfAbsent(place.code(), _ -> new ArrayList<>(1)).add(place);
        }
    }

    /** What the code stood for on the day. */
    public Optional<Place> find(AreaCode code, LocalDate day) {
        for (Place place : byCode.getOrDefault(code, List.of())) {
            if (place.days().holds(day)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /**
     * What the code stood for on the day.
     *
     * @throws UnknownPlace if it stood for nothing
     */
    public Place at(AreaCode code, LocalDate day) {
        return find(code, day).orElseThrow(() -> new UnknownPlace(code, day));
    }

    /** Whether the code is a place or an insurance area on the day. */
    public boolean knows(AreaCode code, LocalDate day) {
        return find(code, day).isPresent();
    }

    /**
     * The place, the prefecture it lies in if any, and the province: nearest first; codes that only
     * group counties are left out.
     *
     * @throws UnknownPlace if the code stood for nothing
     */
    public List<Place> chain(AreaCode code, LocalDate day) {
        List<Place> chain = new ArrayList<>(3);
        chain.add(at(code, day));
        for (AreaCode wider : List.of(code.prefecture(), code.province())) {
            find(wider, day)
                    .filter(place -> !chain.contains(place))
                    .filter(place -> place.level() != PlaceLevel.FRAME)
                    .ifPresent(chain::add);
        }
        return chain;
    }

    /**
     * The full name in Chinese, widest area first: 辽宁省大连市中山区.
     *
     * @throws UnknownPlace if the code stood for nothing
     */
    public String fullZh(AreaCode code, LocalDate day) {
        return String.join("", chain(code, day).reversed().stream().map(Place::zh).toList());
    }

    /**
     * The full name in English, nearest area first: Zhongshan District, Dalian, Liaoning.
     *
     * @throws UnknownPlace if the code stood for nothing
     */
    public String fullEn(AreaCode code, LocalDate day) {
        return String.join(", ", chain(code, day).stream().map(Place::en).toList());
    }

    /** The counties inside a province or prefecture on the day, by code. */
    public List<Place> countiesOf(AreaCode area, LocalDate day) {
        return inForce(day).stream()
                .filter(place -> place.level() == PlaceLevel.COUNTY && area.covers(place.code()))
                .toList();
    }

    /** Every place and insurance area in force on the day, by code. */
    public List<Place> inForce(LocalDate day) {
        return byCode.keySet().stream().sorted().flatMap(c -> find(c, day).stream()).toList();
    }

    /**
     * The codes which the area of an old code has on the day, however often it changed; the code
     * itself if it is in force.
     *
     * @return none if the code was never known, or has no successor
     */
    public Set<AreaCode> codesOn(LocalDate day, AreaCode code) {
        Set<AreaCode> found = new LinkedHashSet<>();
        if (knows(code, day)) {
            found.add(code);
        } else {
            for (Place place : byCode.getOrDefault(code, List.of())) {
                LocalDate last = place.days().to();
                if (last != null && last.isBefore(day)) {
                    follow(place, last, day, found);
                }
            }
        }
        return found;
    }

    private void follow(Place old, LocalDate last, LocalDate day, Set<AreaCode> found) {
        for (AreaCode next : old.successors()) {
            Optional<Place> became = find(next, last.plusDays(1));
            LocalDate end = became.map(Place::days).map(Period::to).orElse(null);
            if (became.isPresent() && end != null && end.isBefore(day)) {
                follow(became.get(), end, day, found);
            } else {
                became.map(Place::code).ifPresent(found::add);
            }
        }
    }
}
