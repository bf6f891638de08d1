package org.tongbao.policy.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;
import org.tongbao.policy.Fault;
import org.tongbao.policy.Faults;
import org.tongbao.policy.LawFolder;
import org.tongbao.policy.Row;
import org.tongbao.policy.Table;

/**
 * Reads {@code places/places.csv} and puts the insurance areas on top: a province's own, XX9900,
 * and a city's own, XXYY99, hold on the days of their province or city.
 */
public final class ReadingPlaces {

    private static final Set<String> COLUMNS =
            Set.of("code", "zh", "en", "level", "from", "to", "successor", "sure");
    private static final Map<String, PlaceLevel> LEVELS =
            Stream.of(PlaceLevel.values()).collect(Collectors.toMap(Enum::name, level -> level));
    private static final Map<String, PlaceCertainty> CERTAINTIES =
            Map.of(
                    "", PlaceCertainty.DAY,
                    "DAY", PlaceCertainty.DAY,
                    "SEEN", PlaceCertainty.SEEN,
                    "UNCONFIRMED", PlaceCertainty.UNCONFIRMED);
    private static final int PROVINCE_OWN = 9900;
    private static final int PREFECTURE_OWN = 99;
    private static final int CITY_DISTRICTS = 100;

    private final Faults faults = new Faults();
    private final Map<AreaCode, List<Place>> read = new HashMap<>();

    private ReadingPlaces() {}

    /**
     * What was read, and all that is wrong with it.
     *
     * @param places of every line that could be read
     * @param faults in the order of the file; none if all is well
     */
    public record Reading(Places places, List<Fault> faults) {}

    /** Reads a folder of the law. */
    public static Reading from(Path law) {
        return new ReadingPlaces().read(law);
    }

    /**
     * The places that come with the program.
     *
     * @throws IllegalStateException listing the faults, which a build would have found
     */
    public static Places bundled() {
        Reading reading = from(LawFolder.bundled());
        if (!reading.faults().isEmpty()) {
            throw new IllegalStateException(Fault.describe(reading.faults()));
        }
        return reading.places();
    }

    private Reading read(Path law) {
        Path file = law.resolve("places").resolve("places.csv");
        for (Row row : Table.read(law, file, COLUMNS, faults).rows()) {
            Place place = place(row);
            if (place != null) {
                put(place, row);
            }
        }
        List<Place> all = new ArrayList<>();
        for (List<Place> places : read.values()) {
            for (Place place : places) {
                all.add(place);
                addOwn(place, all);
            }
        }
        return new Reading(new Places(all), faults.inFileOrder());
    }

    private void put(Place place, Row row) {
        List<Place> others = read.computeIfAbsent(place.code(), _ -> new ArrayList<>(1));
        for (Place other : others) {
            if (other.days().overlaps(place.days())) {
                row.fault(
                        "code",
                        "与“" + other.zh() + "”的有效期 " + other.days() + " 重叠",
                        "is in force together with " + other.en() + ", " + other.days());
                return;
            }
        }
        others.add(place);
    }

    private static @Nullable Place place(Row row) {
        AreaCode code = row.read("code", AreaCode::of, "不是六位区划代码", "is no six-digit area code");
        String zh = row.required("zh");
        String en = row.required("en");
        PlaceLevel level =
                row.oneOf(
                        "level",
                        text -> Optional.ofNullable(LEVELS.get(text)),
                        "没有这一级",
                        "is no level of places");
        Period days = row.period(Places.RECORD);
        List<AreaCode> successors =
                row.read(
                        "successor",
                        ReadingPlaces::codes,
                        "应为以分号分隔的区划代码",
                        "must be area codes with semicolons between");
        PlaceCertainty certainty =
                row.oneOf(
                        "sure",
                        text -> Optional.ofNullable(CERTAINTIES.get(text)),
                        "应为空、DAY、SEEN 或 UNCONFIRMED",
                        "must be empty, DAY, SEEN or UNCONFIRMED");
        if (code == null) {
            row.required("code");
            return null;
        }
        if (zh == null || en == null || level == null || days == null || certainty == null) {
            return null;
        }
        if (!fits(code, level)) {
            row.fault("level", "与代码的形式不符", "does not go with the shape of the code");
            return null;
        }
        List<AreaCode> next = successors == null ? List.of() : successors;
        return new Place(code, zh, en, level, days, next, certainty);
    }

    private static boolean fits(AreaCode code, PlaceLevel level) {
        return switch (level) {
            case PROVINCE, CORPS -> code.isProvince();
            case PREFECTURE, FRAME, DIVISION -> code.isPrefecture();
            case COUNTY -> !code.isProvince() && !code.isPrefecture();
            case PROVINCE_OWN, PREFECTURE_OWN -> false;
        };
    }

    private static void addOwn(Place place, List<Place> all) {
        if (place.level() == PlaceLevel.PROVINCE) {
            all.add(own(place, PROVINCE_OWN, PlaceLevel.PROVINCE_OWN, "省本级"));
        }
        if (place.level() == PlaceLevel.PREFECTURE || isMunicipality(place)) {
            all.add(own(place, PREFECTURE_OWN, PlaceLevel.PREFECTURE_OWN, "市本级"));
        }
    }

    /** Whether a frame is XX0100, which stands for the city itself in 北京, 天津, 上海, 重庆. */
    private static boolean isMunicipality(Place place) {
        int within = place.code().number() - place.code().province().number();
        return place.level() == PlaceLevel.FRAME && within == CITY_DISTRICTS;
    }

    private static Place own(Place place, int above, PlaceLevel level, String zh) {
        return new Place(
                new AreaCode(place.code().number() + above),
                zh,
                "own insurance office",
                level,
                place.days(),
                List.of(),
                place.certainty());
    }

    private static List<AreaCode> codes(String text) {
        return Stream.of(text.split(";", -1)).map(AreaCode::of).toList();
    }
}
