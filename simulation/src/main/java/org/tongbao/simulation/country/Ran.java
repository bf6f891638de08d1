package org.tongbao.simulation.country;

import java.util.List;

/**
 * What came of one schedule.
 *
 * @param seed it ran from
 * @param steps that were taken
 * @param settled settlements that were booked, taken back or not
 * @param takenBack how many of them were taken back
 * @param faults that struck
 * @param differences that the auditor found; none is what we want
 */
public record Ran(
        long seed,
        long steps,
        long settled,
        long takenBack,
        Tally faults,
        List<Difference> differences) {}
