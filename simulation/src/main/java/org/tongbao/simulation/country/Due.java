package org.tongbao.simulation.country;

/**
 * Something that is due.
 *
 * @param at virtual time, ms
 * @param order among those due at the same time
 */
record Due(long at, long order, Thing thing) implements Comparable<Due> {

    /** What is due. */
    sealed interface Thing {

        /** A parcel arrives. */
        record Arrives(Parcel parcel) implements Thing {}

        /** A clock rings at a node, if it still lives the life in which it was set. */
        record Rings(Address address, int life, Occurrence what) implements Thing {}

        /** Something happens at a node as soon as it is up. */
        record Happens(Address address, Occurrence what) implements Thing {}

        /** A node comes up. */
        record Wakes(Address address) implements Thing {}

        /** A node's clock is set, so far ahead. */
        record Sets(Address address, long ahead) implements Thing {}

        /** The hub loses a line, for a while. */
        record Cuts() implements Thing {}

        /** The office pays money in, unless that was answered. */
        record Pays(Country.Plan.TopUp topUp) implements Thing {}

        /** All faults end. */
        record Clears() implements Thing {}
    }

    @Override
    public int compareTo(Due other) {
        int byTime = Long.compare(at, other.at);
        return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
}
