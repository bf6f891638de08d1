package org.tongbao.simulation.country;

/** A machine with an address: it can die, and its clock can be wrong. */
final class Node {

    final Address address;
    final Machine machine;
    boolean up = true;

    /** Counts its deaths; a clock that was set in an earlier life never rings. */
    int life;

    /** How far its clock is ahead, ms. */
    long ahead;

    Node(Address address, Machine machine) {
        this.address = address;
        this.machine = machine;
    }

    void die() {
        up = false;
        life++;
    }
}
