package org.tongbao.core.exchange.hospital;

import java.time.Duration;
import java.util.List;

/**
 * What a hospital does when it hears nothing.
 *
 * @param patience how long it waits for an answer
 * @param doubts what it does at the first, second, … time it waited in vain; the last for ever
 */
public record Habit(Duration patience, List<Doubt> doubts) {

    /** What to do in doubt. */
    public enum Doubt {
        /** Say the same again, under the same key. */
        REPEAT,
        /** Ask what stands. */
        LOOK,
        /** Reverse, so that nothing stands. */
        REVERSE
    }

    /**
     * @throws IllegalArgumentException if the last doubt is to look: what is looked up tells what
     *     is, not what will be, so looking alone never ends a doubt
     */
    public Habit {
        doubts = List.copyOf(doubts);
        if (doubts.isEmpty() || doubts.getLast() == Doubt.LOOK) {
            throw new IllegalArgumentException("a habit that never ends a doubt: " + doubts);
        }
    }

    /** What to do the nth time, counting from 0. */
    Doubt at(int n) {
        return doubts.get(Math.min(n, doubts.size() - 1));
    }
}
