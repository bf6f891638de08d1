package org.tongbao.platform.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final int PARTS = 2000;

    private final AtomicInteger given = new AtomicInteger();
    private final List<Integer> taken = new ArrayList<>();

    @Test
    void resultsComeInTheOrderOfTheParts() throws IOException {
        new InOrder<Integer, Integer>(3, InOrderTest::unevenly)
                .run(this::next, (result, waiting) -> taken.add(result));

        assertThat(taken).isEqualTo(IntStream.range(0, PARTS).boxed().toList());
    }

    @Test
    void aSlowEndSlowsTheBeginning() throws IOException {
        List<Integer> ahead = new ArrayList<>();

        new InOrder<Integer, Integer>(2, part -> part)
                .run(
                        this::next,
                        (result, waiting) -> {
                            LockSupport.parkNanos(10_000);
                            ahead.add(given.get() - result);
                        });

        assertThat(ahead).hasSize(PARTS).allMatch(parts -> parts <= 12);
    }

    @Test
    void whatFailsIsToldAfterWhatWasDoneBefore() {
        InOrder<Integer, Integer> failing =
                new InOrder<>(
                        2,
                        part -> {
                            if (part == 100) {
                                throw new IllegalStateException("part 100");
                            }
                            return part;
                        });

        assertThatThrownBy(() -> failing.run(this::next, (result, waiting) -> taken.add(result)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("part 100");
        assertThat(taken).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void aSourceThatFailsFailsTheRun() {
        InOrder<Integer, Integer> same = new InOrder<>(2, part -> part);

        assertThatThrownBy(
                        () ->
                                same.run(
                                        () -> {
                                            if (given.get() == 3) {
                                                throw new IOException("pulled out");
                                            }
                                            return given.getAndIncrement();
                                        },
                                        (result, waiting) -> taken.add(result)))
                .isInstanceOf(IOException.class)
                .hasMessage("pulled out");
        assertThat(taken).containsExactly(0, 1, 2);
    }

    private @Nullable Integer next() {
        int part = given.getAndIncrement();
        return part < PARTS ? part : null;
    }

    private static Integer unevenly(Integer part) {
        LockSupport.parkNanos(part % 7 * 20_000L);
        return part;
    }
}
