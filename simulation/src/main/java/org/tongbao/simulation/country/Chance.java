package org.tongbao.simulation.country;

import java.util.List;
import java.util.SplittableRandom;

/** Chance from one seed: all that is random in a schedule comes from here, in one order. */
final class Chance {

    private static final int THOUSAND = 1000;

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** True so many times in a thousand. */
    boolean perMille(int times) {
        return random.nextInt(THOUSAND) < times;
    }

    /** A number from least to most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A number from least to most, both included. */
    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    /** One of all, each as likely. */
    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
