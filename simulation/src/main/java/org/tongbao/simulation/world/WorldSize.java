package org.tongbao.simulation.world;

/**
 * How large a world is.
 *
 * @param institutions hospitals, at least one for each of the six cities
 * @param persons insured, at least thirty, so that each city has some who travel to each other
 * @param visits whose bills wait to be settled
 */
public record WorldSize(int institutions, int persons, int visits) {

    /** Cities. */
    static final int PLACES = 6;

    /** Ways from one city to another: persons are counted off by them. */
    static final int WAYS = PLACES * (PLACES - 1);

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it is too small to travel in
     */
    public WorldSize {
        if (institutions < PLACES || persons < WAYS || visits < 1) {
            throw new IllegalArgumentException(
                    "至少 6 家机构、30 名参保人、1 次就诊 / at least 6 institutions, 30 persons, 1 visit: "
                            + institutions
                            + ", "
                            + persons
                            + ", "
                            + visits);
        }
    }

    /** A world for so many visits: a person goes to see a doctor some ten times. */
    public static WorldSize of(int visits) {
        return new WorldSize(
                Math.clamp(visits / 1000, PLACES * 5, PLACES * 50),
                Math.max(WAYS, visits / 10),
                visits);
    }
}
