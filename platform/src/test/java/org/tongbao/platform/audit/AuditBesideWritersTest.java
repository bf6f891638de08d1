package org.tongbao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tongbao.platform.database.FreshDatabase;

/** The audit reads one instant beside those who write, and nobody waits for it. */
class AuditBesideWritersTest {

    @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

    private static final int STORIES = 3;

    @Test
    void besideHospitalsEveryAuditProves() throws Exception {
        long before = count();
        try (var node = World.node(DATABASE.properties());
                ExecutorService hospitals = Executors.newVirtualThreadPerTaskExecutor()) {
            var stories =
                    List.of(0, 1).stream()
                            .map(
                                    _ ->
                                            CompletableFuture.runAsync(
                                                    () -> {
                                                        for (int i = 0; i < STORIES; i++) {
                                                            World.story(node);
                                                        }
                                                    },
                                                    hospitals))
                            .toList();
            var all = CompletableFuture.allOf(stories.toArray(CompletableFuture[]::new));
            int audits = 0;
            while (!all.isDone() || audits < 2) {
                assertProved(audit((rows, part) -> {}));
                audits++;
            }
            all.get(1, TimeUnit.MINUTES);
        }
        assertProved(audit((rows, part) -> {}));
        assertThat(count() - before).isEqualTo(2L * STORIES * 3);
    }

    @Test
    void whatIsWrittenAfterItBeganIsNotSeenAndNobodyWaits() throws SQLException {
        World.many(DATABASE.owner(), 200);
        int[] questions = {0};

        Verdict verdict =
                audit(
                        (rows, part) -> {
                            questions[0]++;
                            lockAll();
                            spoil();
                        });

        assertThat(questions[0]).isGreaterThanOrEqualTo(Checks.ALL.size());
        assertProved(verdict);
        assertThat(audit((rows, part) -> {}).isProved()).isFalse();
        World.run(DATABASE.owner(), "update personal_account set balance = balance - version");
        assertProved(audit((rows, part) -> {}));
    }

    /** The strongest lock, as attaching a partition takes it; between two questions it is free. */
    private static void lockAll() {
        try (Connection connection = DATABASE.owner().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local lock_timeout = '1s'");
            statement.execute("lock settlement, journal_entry, journal_line, visit, fee_line");
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void spoil() {
        try {
            World.run(
                    DATABASE.owner(),
                    "update personal_account set balance = balance + 1, version = version + 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Verdict audit(BooksAudit.Watcher watcher) {
        try (BooksAudit audit = BooksAudit.of(DATABASE.application(), 0)) {
            return audit.run(5, watcher);
        }
    }

    private static void assertProved(Verdict verdict) {
        assertThat(verdict.flaws()).as(verdict.findings().toString()).isZero();
    }

    private static long count() {
        return DATABASE.jdbc().sql("select count(*) from settlement").query(Long.class).single();
    }
}
