package org.tongbao.simulation.load;

import java.util.Arrays;

/**
 * What the platform said of each visit of a world, in a few bytes a visit, to be compared with what
 * it stored. Used by one thread at a time.
 */
public final class Acknowledged {

    /** How far a visit came, as the hospital knows. */
    public enum State {
        /** Nothing was sent. */
        NEW,
        /** Sent; nobody knows whether it was done. */
        UNKNOWN,
        /** Settled. */
        SETTLED,
        /** Refused. */
        REFUSED,
        /** Settled, then sent to be taken back; nobody knows whether that was done. */
        UNKNOWN_BACK,
        /** Settled and taken back. */
        TAKEN_BACK
    }

    private final State[] states;
    private final long[] settlements;
    private final int[] totals;
    private final int[] funds;
    private long contradictions;

    /** Of so many visits. */
    public Acknowledged(int visits) {
        states = new State[visits];
        Arrays.fill(states, State.NEW);
        settlements = new long[visits];
        totals = new int[visits];
        funds = new int[visits];
    }

    void settled(int visit, long settlement, long total, long fund) {
        if (settlements[visit] != 0 && settlements[visit] != settlement) {
            contradictions++;
        }
        settlements[visit] = settlement;
        totals[visit] = Math.toIntExact(total);
        funds[visit] = Math.toIntExact(fund);
        set(visit, State.SETTLED);
    }

    /** A message that came again was answered with this settlement. */
    void repeated(int visit, long settlement) {
        if (settlements[visit] != settlement) {
            contradictions++;
        }
    }

    void set(int visit, State state) {
        states[visit] = state;
    }

    /** How far a visit came. */
    public State state(int visit) {
        return states[visit];
    }

    /** Visits there are. */
    public int size() {
        return states.length;
    }

    /** How many visits came so far. */
    public long count(State state) {
        long count = 0;
        for (State one : states) {
            count += one == state ? 1 : 0;
        }
        return count;
    }

    /** The settlement of a visit (setl_id); 0 if none was acknowledged. */
    public long settlement(int visit) {
        return settlements[visit];
    }

    /** Its total, fen. */
    public int total(int visit) {
        return totals[visit];
    }

    /** What funds paid of it, fen. */
    public int funds(int visit) {
        return funds[visit];
    }

    /** How often the same message was answered with another settlement. */
    public long contradictions() {
        return contradictions;
    }

    @Override
    public String toString() {
        return "Acknowledged"
                + Arrays.stream(State.values()).map(state -> state + "=" + count(state)).toList();
    }
}
