package org.tongbao.platform.desk;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongbao.platform.lanes.Busy;
import org.tongbao.platform.lanes.LaneSettings;
import org.tongbao.platform.lanes.SharedCommits;

/** Messages that settle or take back wait in lanes by insured area and share commits there. */
@Component
class DeskLanes implements DisposableBean {

    private static final int PATIENCE_SECONDS = 25;

    private final JdbcOperations jdbc;
    private final Round.Files files;
    private final Clock clock;
    private final SharedCommits<Waiting> commits;

    DeskLanes(
            TransactionTemplate transaction,
            JdbcOperations jdbc,
            Round.Files files,
            LaneSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
        this.commits =
                new SharedCommits<>(
                        "desk",
                        settings,
                        transaction,
                        this::play,
                        (message, fault) -> message.answer().completeExceptionally(fault));
    }

    /**
     * The answer, once what it says is committed.
     *
     * @throws Busy if the lane is full, or nobody knows what became of it
     */
    byte[] answer(Waiting message) {
        commits.put(message.asked().insuredArea().prefecture().number(), message);
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

    private SharedCommits.Round<Waiting> play(List<Waiting> waiting) {
        Round round = new Round(waiting, files, clock.instant());
        round.play();
        round.changes().write(files.visits(), files.lines());
        jdbc.execute((ConnectionCallback<Boolean>) round.rows()::write);
        return round;
    }

    /** Takes no more and finishes what waits. */
    @Override
    public void destroy() {
        commits.close();
    }
}
