package org.tongbao.simulation.country;

import java.util.function.Consumer;

/** Countries by seed. */
public final class Simulation {

    private final Land land;
    private final Roles roles;

    /** By the law that comes with the program and the steps of the core. */
    public Simulation(Land land) {
        this(land, new Roles(land));
    }

    /** By other steps, such as one with a planted defect. */
    public Simulation(Land land, Roles roles) {
        this.land = land;
        this.roles = roles;
    }

    /** Runs the country of a seed; the same seed is always the same. */
    public Ran run(long seed) {
        return new Schedule(land, roles, seed, null).run();
    }

    /** The same, telling every step. */
    public Ran run(long seed, Consumer<String> trace) {
        return new Schedule(land, roles, seed, trace).run();
    }
}
