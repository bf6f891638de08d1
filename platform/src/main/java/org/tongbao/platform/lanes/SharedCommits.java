package org.tongbao.platform.lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets requests share commits: what waits in a lane is one round and one commit. A round that loses
 * a race is played again, for nothing of it was kept; one in which a request makes the database
 * refuse is parted in two until that request is alone. When the commit itself is in doubt the round
 * is played again too: it finds its own answers if they were kept.
 *
 * @param <W> a request that waits for its answer
 */
public final class SharedCommits<W> implements AutoCloseable {

    /**
     * A round that was played.
     *
     * @param <W> a request
     */
    public interface Round<W> {

        /** Tells those who had a part what became of it; called once it is committed. */
        void tell();

        /** Those that must wait for the next round, in their order; never the first. */
        List<W> deferred();
    }

    /**
     * Plays rounds.
     *
     * @param <W> a request
     */
    public interface Playing<W> {

        /**
         * Reads, decides and writes, in the transaction it is called in; tells nobody. May be
         * called again with the same requests, after what it wrote was rolled back or not.
         */
        Round<W> play(List<W> waiting);
    }

    private static final Logger LOG = LoggerFactory.getLogger(SharedCommits.class);
    private static final int TRIES = 5;
    private static final int TRIES_WITHOUT_DATABASE = 8;
    private static final long FIRST_PAUSE_MILLIS = 25;

    private final TransactionTemplate transaction;
    private final Playing<W> playing;
    private final BiConsumer<W, RuntimeException> failing;
    private final Lanes<W> lanes;

    /**
     * Opens lanes.
     *
     * @param name of their threads
     * @param playing what a round does
     * @param failing tells a request that it failed; with {@link Busy} if it may be made again
     */
    public SharedCommits(
            String name,
            LaneSettings settings,
            TransactionTemplate transaction,
            Playing<W> playing,
            BiConsumer<W, RuntimeException> failing) {
        this.transaction = transaction;
        this.playing = playing;
        this.failing = failing;
        this.lanes =
                new Lanes<>(
                        name,
                        settings.lanes(),
                        settings.waiting(),
                        settings.together(),
                        this::together);
    }

    /**
     * Puts a request into the lane of a number, always the same for the same number.
     *
     * @throws Busy if that lane is full; then nothing happens
     */
    public void put(int number, W request) {
        if (!lanes.offer(number, request)) {
            throw Busy.full();
        }
    }

    /** Takes no more and finishes what waits. */
    @Override
    public void close() {
        lanes.close();
    }

    private List<W> together(List<W> waiting) {
        try {
            return played(waiting, 1, /* doubtful= */ false);
        } catch (RuntimeException | Error fault) {
            RuntimeException told = new IllegalStateException(fault);
            waiting.forEach(request -> failing.accept(request, told));
            throw fault;
        }
    }

    /**
     * @param doubtful whether an earlier commit of these is in doubt: then nobody can say that
     *     nothing happened
     */
    private List<W> played(List<W> waiting, int attempt, boolean doubtful) {
        Round<W> round;
        try {
            round = Objects.requireNonNull(transaction.execute(_ -> playing.play(waiting)));
        } catch (ConcurrencyFailureException | DuplicateKeyException lost) {
            return attempt < TRIES
                    ? played(waiting, attempt + 1, doubtful)
                    : parted(waiting, doubtful ? Busy.unknown() : Busy.full(), doubtful);
        } catch (TransactionException
                | TransientDataAccessResourceException
                | NonTransientDataAccessResourceException gone) {
            return withoutDatabase(waiting, attempt, gone);
        } catch (RuntimeException fault) {
            LOG.warn("a round of {} failed: {}", waiting.size(), fault.getClass().getName());
            return parted(waiting, fault, doubtful);
        }
        round.tell();
        return round.deferred();
    }

    /** Half and half, until the one at fault is alone. */
    private List<W> parted(List<W> waiting, RuntimeException fault, boolean doubtful) {
        if (waiting.size() == 1) {
            failing.accept(waiting.getFirst(), fault);
            return List.of();
        }
        int half = waiting.size() / 2;
        List<W> deferred = new ArrayList<>(played(waiting.subList(0, half), 1, doubtful));
        deferred.addAll(played(waiting.subList(half, waiting.size()), 1, doubtful));
        return deferred;
    }

    private List<W> withoutDatabase(List<W> waiting, int attempt, RuntimeException gone) {
        if (attempt < TRIES_WITHOUT_DATABASE) {
            try {
                Thread.sleep(FIRST_PAUSE_MILLIS << attempt);
                return played(waiting, attempt + 1, /* doubtful= */ true);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        LOG.error("{} requests without a database: {}", waiting.size(), gone.toString());
        waiting.forEach(request -> failing.accept(request, Busy.unknown()));
        return List.of();
    }
}
