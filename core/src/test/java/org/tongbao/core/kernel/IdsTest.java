package org.tongbao.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final Instant NOON = Instant.parse("2024-07-01T04:00:00.123Z");

    @Test
    void anIdTellsItsMillisecond() {
        assertThat(Ids.timeOf(new Ids(4095).next(NOON))).isEqualTo(NOON);
        assertThat(Ids.timeOf(new Ids(0).next(Ids.EPOCH))).isEqualTo(Ids.EPOCH);
    }

    @Test
    void idsAscendThoughTheClockStandsOrGoesBack() {
        Ids ids = new Ids(7);
        long last = ids.next(NOON);
        for (int i = 0; i < 5_000; i++) {
            long next = ids.next(NOON.minus(Duration.ofMillis(i)));
            assertThat(next).isGreaterThan(last);
            last = next;
        }
        assertThat(Ids.timeOf(last)).isEqualTo(NOON.plusMillis(5_000 / 1_024));
    }

    @Test
    void theLeastIdOfAnInstantPartsEarlierFromLater() {
        long least = Ids.least(NOON);
        assertThat(new Ids(0).next(NOON)).isEqualTo(least);
        assertThat(new Ids(4095).next(NOON.minusMillis(1))).isLessThan(least);
    }

    @Test
    void nodesAndThreadsNeverMakeTheSame() throws Exception {
        Set<Long> all = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Long>>> made = new ArrayList<>();
            for (Ids ids : List.of(new Ids(1), new Ids(2))) {
                Callable<List<Long>> making =
                        () -> {
                            List<Long> some = new ArrayList<>();
                            for (int i = 0; i < 10_000; i++) {
                                some.add(ids.next(NOON));
                            }
                            return some;
                        };
                made.add(threads.submit(making));
                made.add(threads.submit(making));
            }
            for (Future<List<Long>> some : made) {
                all.addAll(some.get());
            }
        }
        assertThat(all).hasSize(40_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4096})
    void aNodeNumberHasTwelveBits(int node) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ids(node));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-12-31T23:59:59.999Z", "2084-09-06T15:47:35.552Z"})
    void aTimeNoIdCanTellIsRefused(String instant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ids(0).next(Instant.parse(instant)))
                .withMessageContaining(instant);
    }

    @Test
    void theLastMillisecondIsTold() {
        Instant last = Instant.parse("2084-09-06T15:47:35.551Z");
        assertThat(Ids.timeOf(new Ids(0).next(last))).isEqualTo(last);
    }
}
