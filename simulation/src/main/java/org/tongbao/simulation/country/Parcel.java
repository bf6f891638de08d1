package org.tongbao.simulation.country;

/**
 * A body on its way.
 *
 * @param number in the order of sending on all lines
 * @param seal of the body as it was sent
 */
record Parcel(long number, Address from, Address to, Body body, String seal) {

    Parcel carrying(Body other) {
        return new Parcel(number, from, to, other, seal);
    }
}
