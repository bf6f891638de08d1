package org.tongbao.simulation.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker, on three rooms made for it. */
class RoomMapTest {

    private static final String BASE = "org.tongbao.simulation.rooms.fixture";
    private static final RoomMap CODE =
            RoomMap.of(new ClassFileImporter().importPackages(BASE), BASE);
    private static final List<String> TRUE_DRAWING =
            List.of(
                    "# a garden, a hall, a kitchen",
                    "garden",
                    "garden -> hall",
                    "garden -> kitchen",
                    "",
                    "hall",
                    "kitchen",
                    "kitchen -> hall");

    @Test
    void aTrueDrawingNeedsNoCorrection() {
        assertThat(CODE.correctionsOf(RoomMap.drawn(TRUE_DRAWING))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: without \"{1}\", with \"{2}\"")
    @CsvSource({
        "a room that is not drawn, hall, , + hall",
        "a drawn room that is not there, , cellar, - cellar",
        "a dependency that is not drawn, garden -> hall, , + garden -> hall",
        "a drawn dependency nobody uses, , hall -> kitchen, - hall -> kitchen",
    })
    void everyDifferenceIsACorrection(
            String what, @Nullable String without, @Nullable String with, String correction) {
        List<String> drawing = new ArrayList<>(TRUE_DRAWING);
        drawing.remove(without);
        if (with != null) {
            drawing.add(with);
        }

        assertThat(CODE.correctionsOf(RoomMap.drawn(drawing))).as(what).containsExactly(correction);
    }

    @Test
    void aCircleIsSeenThroughAllItsRooms() {
        RoomMap circle = RoomMap.drawn(List.of("a", "b", "c", "d", "a -> b", "b -> c", "c -> a"));

        assertThat(circle.circling()).containsExactly("a", "b", "c");
        assertThat(CODE.circling()).isEmpty();
    }
}
