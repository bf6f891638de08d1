package org.tongbao.simulation.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drawn map of all rooms equals the code; and what no map may ever show. */
class DrawnRoomsTest {

    private static final String BASE = "org.tongbao";
    private static final Path DRAWN = Path.of("../docs/drawn/rooms.txt");
    private static final String REDRAW =
            "./tongbao test -pl simulation -am -Dtest=DrawnRoomsTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Drooms.redraw=true";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(BASE);
    private static final RoomMap CODE = RoomMap.of(CLASSES, BASE);

    @Test
    void theDrawnMapEqualsTheCode() throws IOException {
        if (Boolean.getBoolean("rooms.redraw")) {
            Files.write(DRAWN, Stream.concat(heading(), CODE.facts().stream()).toList());
        }

        assertThat(CODE.correctionsOf(RoomMap.drawn(Files.readAllLines(DRAWN))))
                .as(
                        "Corrections docs/drawn/rooms.txt needs (+ add, - strike). If you meant the"
                                + " change, redraw the map and let the diff be reviewed:%n%s",
                        REDRAW)
                .isEmpty();
    }

    private static Stream<String> heading() throws IOException {
        return Files.readAllLines(DRAWN).stream().filter(line -> line.startsWith("#"));
    }

    @Test
    void roomsHaveLevels() {
        assertThat(CODE.circling()).as("rooms that lean on themselves").isEmpty();
    }

    @Test
    void everyRoomSaysWhereNullMayStand() {
        List<String> marked =
                CLASSES.stream()
                        .filter(each -> each.getSimpleName().equals("package-info"))
                        .filter(each -> each.isAnnotatedWith(NullMarked.class))
                        .map(JavaClass::getPackageName)
                        .toList();

        assertThat(CLASSES.stream().map(JavaClass::getPackageName))
                .allSatisfy(room -> assertThat(marked).contains(room));
    }

    @ParameterizedTest(name = "{0} does not know {1}")
    @CsvSource({
        "core.adjudication, core.ledger",
        "core.adjudication, core.notice",
        "core.ledger, core.adjudication",
        "core.ledger, core.enrolment",
        "core.ledger, core.policy",
        "core.law, core.policy",
        "core.trace, core.policy",
        "core.policy, core.adjudication",
        "platform.pages, platform.database",
    })
    void someRoomsMustNotKnowOthers(String room, String other) {
        assertThat(CODE.has(room)).isTrue();
        assertThat(CODE.has(other)).isTrue();
        assertThat(CODE.under(room)).doesNotContain(other);
    }

    @Test
    void oneRoomOfTheCoreKnowsBothDecisionsAndAccounts() {
        assertThat(CODE.facts())
                .filteredOn(fact -> fact.startsWith("core."))
                .filteredOn(room -> CODE.under(room).contains("core.adjudication"))
                .filteredOn(room -> CODE.under(room).contains("core.ledger"))
                .containsExactly("core.bookkeeping");
    }
}
