package org.tongbao.simulation.country;

import org.tongbao.core.kernel.AreaCode;

/**
 * Where a node is.
 *
 * @param role it plays
 * @param name national code of the institution or the area; empty for the hub
 */
record Address(Role role, String name) implements Comparable<Address> {

    /** What a node is. */
    enum Role {
        HOSPITAL,
        DESK,
        HUB,
        AREA
    }

    static final Address HUB = new Address(Role.HUB, "");

    static Address hospital(String institution) {
        return new Address(Role.HOSPITAL, institution);
    }

    static Address desk(AreaCode area) {
        return new Address(Role.DESK, area.toString());
    }

    static Address area(AreaCode area) {
        return new Address(Role.AREA, area.toString());
    }

    @Override
    public int compareTo(Address other) {
        int byRole = role.compareTo(other.role);
        return byRole != 0 ? byRole : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? role.name() : role + " " + name;
    }
}
