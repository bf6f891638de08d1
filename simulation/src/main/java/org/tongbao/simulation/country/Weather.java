package org.tongbao.simulation.country;

/**
 * How bad it gets, in times of a thousand; another for each schedule, so that some are fair, some
 * lose every other message, and some do one thing only.
 *
 * @param lost messages that never arrive
 * @param late messages that take up to {@code longest} instead of a moment
 * @param doubled messages that arrive more than once
 * @param damaged messages that arrive changed
 * @param crash steps at which the node dies
 * @param longest time a late message takes, ms
 * @param outage longest time a node is dead, ms
 * @param storm how long all this lasts, ms
 */
record Weather(
        int lost,
        int late,
        int doubled,
        int damaged,
        int crash,
        int longest,
        int outage,
        int storm) {

    static Weather by(Chance chance) {
        return new Weather(
                some(chance, 300),
                some(chance, 400),
                some(chance, 300),
                some(chance, 100),
                some(chance, 80),
                chance.between(1_000, 90_000),
                chance.between(100, 30_000),
                chance.between(30_000, 240_000));
    }

    /** One in four has none of it. */
    private static int some(Chance chance, int most) {
        return chance.perMille(250) ? 0 : chance.between(1, most);
    }
}
