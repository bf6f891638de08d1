package org.tongbao.platform.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.platform.lanes.Lanes;

/**
 * Lets messages that settle or take back share commits. They wait in a lane by insured area; what
 * waits in a lane is one round and one commit. A round that loses a race is played again, for
 * nothing of it was kept; one in which a message makes the database refuse is parted in two until
 * that message is alone. When the commit itself is in doubt the round is played again too: it finds
 * its own answers if they were kept.
 */
@Component
class SharedCommits implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SharedCommits.class);
    private static final int TRIES = 5;
    private static final int TRIES_WITHOUT_DATABASE = 8;
    private static final int PATIENCE_SECONDS = 25;
    private static final long FIRST_PAUSE_MILLIS = 25;

    private final TransactionTemplate transaction;
    private final JdbcOperations jdbc;
    private final Round.Files files;
    private final Clock clock;
    private final Lanes<Waiting> lanes;

    SharedCommits(
            TransactionTemplate transaction,
            JdbcOperations jdbc,
            MessageLog log,
            Visits visits,
            OpenLines lines,
            Settling settling,
            Reversing reversing,
            AreaLine areas,
            LaneSettings settings,
            Clock clock) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.files = new Round.Files(log, visits, lines, settling, reversing, areas);
        this.clock = clock;
        this.lanes =
                new Lanes<>(
                        "lane",
                        settings.lanes(),
                        settings.waiting(),
                        settings.together(),
                        this::together);
    }

    /**
     * The answer, once what it says is committed.
     *
     * @throws Busy if the lane is full, or nobody knows what became of it
     */
    byte[] answer(Waiting message) {
        AreaCode area = message.asked().insuredArea();
        if (!lanes.offer(area.prefecture().number(), message)) {
            throw Busy.full();
        }
        try {
            return message.answer().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw Busy.unknown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Busy.unknown();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Busy busy
                    ? busy
                    : new IllegalStateException(e.getCause());
        }
    }

    /** Takes no more and finishes what waits. */
    @Override
    public void destroy() {
        lanes.close();
    }

    private List<Waiting> together(List<Waiting> waiting) {
        try {
            return played(waiting, 1);
        } catch (RuntimeException | Error fault) {
            waiting.forEach(message -> message.answer().completeExceptionally(fault));
            throw fault;
        }
    }

    private List<Waiting> played(List<Waiting> waiting, int attempt) {
        Round round;
        try {
            round = committed(waiting);
        } catch (ConcurrencyFailureException | DuplicateKeyException lost) {
            return attempt < TRIES ? played(waiting, attempt + 1) : parted(waiting, Busy.full());
        } catch (TransactionException
                | TransientDataAccessResourceException
                | NonTransientDataAccessResourceException gone) {
            return withoutDatabase(waiting, attempt, gone);
        } catch (RuntimeException fault) {
            LOG.warn("a round of {} failed: {}", waiting.size(), fault.toString());
            return parted(waiting, fault);
        }
        round.tell();
        return round.deferred();
    }

    private Round committed(List<Waiting> waiting) {
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            Round round = new Round(waiting, files, clock.instant());
                            round.play();
                            round.changes().write(files.visits(), files.lines());
                            jdbc.execute((ConnectionCallback<Boolean>) round.rows()::write);
                            return round;
                        }));
    }

    /** Half and half, until the one at fault is alone. */
    private List<Waiting> parted(List<Waiting> waiting, RuntimeException fault) {
        if (waiting.size() == 1) {
            waiting.getFirst().answer().completeExceptionally(fault);
            return List.of();
        }
        int half = waiting.size() / 2;
        List<Waiting> deferred = new ArrayList<>(played(waiting.subList(0, half), 1));
        deferred.addAll(played(waiting.subList(half, waiting.size()), 1));
        return deferred;
    }

    private List<Waiting> withoutDatabase(
            List<Waiting> waiting, int attempt, RuntimeException gone) {
        if (attempt < TRIES_WITHOUT_DATABASE) {
            try {
                Thread.sleep(FIRST_PAUSE_MILLIS << attempt);
                return played(waiting, attempt + 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        LOG.error("{} messages without a database: {}", waiting.size(), gone.toString());
        waiting.forEach(message -> message.answer().completeExceptionally(Busy.unknown()));
        return List.of();
    }
}
