package org.tongbao.core.kernel;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids: positive 64-bit numbers, each greater than the one before, that tell when they were
 * made. 41 bits are milliseconds since 2015 (until 2084), 12 the node, 10 a sequence. Two makers
 * with different node numbers never make the same id.
 *
 * <p>More than 1,024 in a millisecond borrow from the next; a clock that is set back is not
 * followed. So ids ascend whatever the instants do.
 */
public final class Ids {

    /** The first instant an id can tell. */
    public static final Instant EPOCH = Instant.parse("2015-01-01T00:00:00Z");

    /** Nodes are numbered from 0 to one less than this. */
    public static final int NODES = 1 << 12;

    private static final int SEQUENCE_BITS = 10;
    private static final int NODE_BITS = 12;
    private static final int TIME_SHIFT = NODE_BITS + SEQUENCE_BITS;
    private static final long SEQUENCE_MASK = (1L << SEQUENCE_BITS) - 1;
    private static final long MILLIS_LIMIT = 1L << 41;

    private final long node;

    /** Milliseconds and, below them, the sequence: adding one carries by itself. */
    private final AtomicLong last = new AtomicLong(-1);

    /**
     * A maker of ids.
     *
     * @param node its number; no other maker at work may have it
     */
    public Ids(int node) {
        if (node < 0 || node >= NODES) {
            throw new IllegalArgumentException("not a node number: " + node);
        }
        this.node = (long) node << SEQUENCE_BITS;
    }

    /**
     * The next id.
     *
     * @param now the instant it is to tell
     * @throws IllegalArgumentException if no id can tell that instant
     */
    public long next(Instant now) {
        long earliest = millis(now) << SEQUENCE_BITS;
        long ticket = last.accumulateAndGet(earliest, (was, least) -> Math.max(was + 1, least));
        return ticket >>> SEQUENCE_BITS << TIME_SHIFT | node | (ticket & SEQUENCE_MASK);
    }

    /** The millisecond in which an id was made. */
    public static Instant timeOf(long id) {
        return EPOCH.plusMillis(id >>> TIME_SHIFT);
    }

    /** The least id of an instant: what was made earlier is less, what is made later is not. */
    public static long least(Instant instant) {
        return millis(instant) << TIME_SHIFT;
    }

    private static long millis(Instant instant) {
        long millis = instant.toEpochMilli() - EPOCH.toEpochMilli();
        if (millis < 0 || millis >= MILLIS_LIMIT) {
            throw new IllegalArgumentException("no id can tell the time " + instant);
        }
        return millis;
    }
}
