package org.tongbao.simulation.country;

/**
 * Something that does not hold.
 *
 * @param seed of the schedule; the same seed brings it back
 * @param step at which it was seen, or at which what is wrong was booked
 * @param rule that is broken
 * @param where what it is about, such as a visit, a person or an entry
 * @param expected what should be
 * @param found what is
 */
public record Difference(
        long seed, long step, Rule rule, String where, String expected, String found) {}
