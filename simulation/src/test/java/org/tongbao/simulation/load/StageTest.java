package org.tongbao.simulation.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.simulation.world.WorldSize;

/** The whole way: a world, the platform in a process of its own, and what it stored. */
class StageTest {

    @Test
    void whatIsAcknowledgedIsStoredOnce(@TempDir Path folder) throws Exception {
        try (Stage stage = Stage.set(folder, WorldSize.of(200), _ -> {})) {
            Counters counters = stage.counters(new Mix(50, 50, 50, 50), 7);
            Tally tally;
            try (Driving driving =
                    new Driving(stage.platform().socketAddress(), 8, Duration.ofSeconds(60))) {
                tally = driving.drive(counters, new Pace.AsAnswered(), Duration.ofMinutes(2));
            }

            assertThat(tally.reasons()).isEmpty();
            assertThat(counters.settled()).isEqualTo(200);
            assertThat(stage.platform().peakResident()).isPositive();

            Compared compared = stage.compare(counters);
            assertThat(compared.acknowledged()).isEqualTo(200);
            assertThat(compared.stored()).isEqualTo(200);
            assertThat(compared.takenBack()).isPositive();
            assertThat(compared.holds()).as(compared.en()).isTrue();
        }
    }
}
