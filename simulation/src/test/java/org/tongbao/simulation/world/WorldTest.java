package org.tongbao.simulation.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.ResidentId;

/** Who goes where follows from the number of a visit. */
class WorldTest {

    private static final WorldSize SIZE = new WorldSize(12, 60, 1200);

    @Test
    void nobodyIsTreatedInTheProvinceAtHome() {
        for (int visit = 0; visit < SIZE.visits(); visit++) {
            Place home = World.home(visit % SIZE.persons());
            Place away = Place.ALL.get(World.hospitalOf(SIZE, visit) % WorldSize.PLACES);

            assertThat(away.pooling().province()).isNotEqualTo(home.pooling().province());
        }
    }

    @Test
    void everyHospitalIsVisitedAndEveryWayTaken() {
        assertThat(
                        IntStream.range(0, SIZE.visits())
                                .map(visit -> World.hospitalOf(SIZE, visit))
                                .distinct()
                                .count())
                .isEqualTo(SIZE.institutions());
        assertThat(
                        IntStream.range(0, SIZE.persons())
                                .mapToObj(p -> World.home(p).pooling() + ">" + World.destination(p))
                                .collect(Collectors.toSet()))
                .hasSize(WorldSize.WAYS);
    }

    @Test
    void identityNumbersAreValidAndNobodyHasAnothers() {
        assertThat(IntStream.range(0, 200_000).mapToObj(Newcomers::identity))
                .allSatisfy(id -> ResidentId.of(id.reveal()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"5, 30, 1", "6, 29, 1", "6, 30, 0"})
    void aWorldTooSmallToTravelInIsRefused(int institutions, int persons, int visits) {
        assertThat(new WorldSize(6, 30, 1).visits()).isEqualTo(1);
        assertThatThrownBy(() -> new WorldSize(institutions, persons, visits))
                .hasMessageContaining(institutions + ", " + persons + ", " + visits);
    }
}
