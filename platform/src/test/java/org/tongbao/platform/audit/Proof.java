package org.tongbao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.tongbao.platform.database.Login;

/** For tests that leave books behind, whatever they did to them. */
public final class Proof {

    private Proof() {}

    /** All books of the database hold, and there is at least one settlement in them. */
    public static void assertBooksHold(Login database) {
        try (BooksAudit audit = BooksAudit.of(database, 0)) {
            Verdict verdict = audit.run(5, (rows, part) -> {});
            assertThat(verdict.findings()).as("flaws").filteredOn(it -> !it.holds()).isEmpty();
            assertThat(verdict.rows().get("settlement")).isPositive();
        }
    }
}
