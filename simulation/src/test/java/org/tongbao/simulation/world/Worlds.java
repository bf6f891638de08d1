package org.tongbao.simulation.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.platform.desk.Institution;

/** Worlds that no database knows. */
public final class Worlds {

    private static final long FIRST_ID = 1_574_189_081_141_706_752L;

    private Worlds() {}

    /** A world of so many visits, nowhere to be found. */
    public static World unmade(int visits) {
        WorldSize size = WorldSize.of(visits);
        List<World.Hospital> hospitals = new ArrayList<>();
        for (int i = 0; i < size.institutions(); i++) {
            Place place = Place.ALL.get(i % WorldSize.PLACES);
            hospitals.add(
                    new World.Hospital(
                            new Institution(
                                    "H%s%05d".formatted(place.district(), i + 1),
                                    "通保示例医院%05d".formatted(i + 1),
                                    "",
                                    HospitalLevel.LEVEL3,
                                    place.district()),
                            "load-%032d".formatted(i),
                            "%032d".formatted(i)));
        }
        return new World(
                size,
                hospitals,
                LongStream.range(FIRST_ID, FIRST_ID + size.persons()).toArray(),
                LongStream.range(FIRST_ID, FIRST_ID + size.visits()).toArray());
    }
}
