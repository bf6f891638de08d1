package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every footing that carries on this machine must bring a server up; as root there are several. */
class FootingTest {

    @TempDir Path folder;

    @Test
    void aServerStandsOnEveryFootingThatCarries() throws Exception {
        PostgresBinaries binaries = PostgresBinaries.in(Folders.cache(folder));
        Cluster last = null;
        for (Footing footing : Footing.possible(folder)) {
            if (footing.carries(folder, binaries)) {
                // Over the same data: what one footing owned the next one takes over.
                Cluster cluster = new Cluster(folder, binaries, footing, Map.of("fsync", "off"));
                cluster.layOut("secret");
                Process server = cluster.launch(EmbeddedPostgres.freePort());
                assertThat(server.isAlive()).as(footing.name()).isTrue();
                cluster.stop();
                last = cluster;
            }
        }
        assertThat(last).as("a footing that carries").isNotNull();
    }

    @Test
    void theFirstThatCarriesIsTaken() {
        PostgresBinaries binaries = PostgresBinaries.in(Folders.cache(folder));
        Footing taken = Footing.in(folder, binaries);
        List<Footing> before = Footing.possible(folder);
        before = before.subList(0, before.indexOf(taken));
        assertThat(before).noneMatch(footing -> footing.carries(folder, binaries));
    }

    @Test
    void aFootingThatIsNotThereDoesNotCarry() throws Exception {
        Footing none = new Footing("none", List.of("no-such-program"), "0");
        PostgresBinaries binaries = PostgresBinaries.in(Folders.cache(folder));
        assertThat(none.carries(Files.createTempDirectory(folder, "x"), binaries)).isFalse();
    }
}
