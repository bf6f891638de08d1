package org.tongbao.simulation.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.tongbao.core.kernel.Money;

/** Chance that is the same for the same seed and number, whatever was thrown for other numbers. */
final class Dice {

    private static final int HUNDRED = 100;
    private static final int FEN = 100;
    private static final int THROWS = 3;

    private final SplittableRandom random;

    Dice(long seed, long number) {
        this.random = new SplittableRandom(new SplittableRandom(seed).nextLong() + number);
    }

    /** True so many times in a hundred. */
    boolean percent(int times) {
        return random.nextInt(HUNDRED) < times;
    }

    /** A number from least to most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** One of all, each as likely. */
    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of all, the likelier the heavier its weight. */
    <T> T of(List<T> all, int... weights) {
        return all.get(weighed(weights));
    }

    private int weighed(int... weights) {
        int whole = 0;
        for (int weight : weights) {
            whole += weight;
        }
        int at = random.nextInt(whole);
        int met = 0;
        while (at >= weights[met]) {
            at -= weights[met];
            met++;
        }
        return met;
    }

    /** Many small, few large: the smallest of three throws. */
    int mostlySmall(int least, int most) {
        int smallest = most;
        for (int i = 0; i < THROWS; i++) {
            smallest = Math.min(smallest, between(least, most));
        }
        return smallest;
    }

    /** An amount of so many yuan and some fen. */
    Money yuan(int least, int most) {
        return Money.ofFen((long) mostlySmall(least, most) * FEN + random.nextInt(FEN));
    }

    /** A day from the first to the last, both included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }
}
