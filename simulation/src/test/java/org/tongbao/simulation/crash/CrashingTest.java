package org.tongbao.simulation.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.platform.database.RunningPostgres;

/** The short version of the verb: a real node, a real database, real kills. */
class CrashingTest {

    /** One changed thing each, and how the auditor must call it. */
    private static final Map<String, String> TAMPERED =
            Map.of(
                    "update year_so_far set burden = burden + 1",
                    Identity.YEARS_ARE_SUMS.en(),
                    "update personal_account set balance = balance + 1",
                    "an account did not begin with what its balance tells of",
                    "update visit set settlement = null",
                    Identity.VISITS_KNOW_THEIR_SETTLEMENT.en(),
                    "update fee_line set settlement = null",
                    Identity.LINES_ADD_UP.en(),
                    """
                    insert into settlement_undone
                    select area, id, id + 1, now() from settlement s where kind = 'SETTLEMENT'
                       and not exists (select from settlement_undone u where u.id = s.id) limit 1""",
                    Identity.SETTLEMENTS_ARE_UNDONE_ONCE.en(),
                    """
                    insert into journal_line
                    select area, entry, 90 + line, head, party, debit, credit from journal_line
                     where entry = (select max(l.entry) from journal_line l
                       join settlement s on s.id = l.entry)""",
                    Identity.SETTLEMENTS_ARE_BOOKED_IN_BOTH_BOOKS.en(),
                    """
                    insert into received_message
                    select institution, infno, msgid || '0', content_hash, received_at,
                        insured_area, settlement, answer_sealed
                      from received_message where settlement is not null limit 1""",
                    Identity.ANSWERS_NAME_WHAT_THEY_MADE.en(),
                    """
                    insert into settlement
                    select (jsonb_populate_record(s, jsonb_build_object('id', id + 1))).*
                      from settlement s where kind = 'SETTLEMENT' limit 1""",
                    Identity.MESSAGES_SETTLE_ONCE.en(),
                    """
                    insert into journal_entry
                    select area, id + 1, kind, booked_at from journal_entry
                     where kind = 'SETTLEMENT' limit 1""",
                    Identity.ENTRIES_ARE_OF_SETTLEMENTS.en());

    @Test
    void whatIsAcknowledgedIsStoredAndBookedAndWhoTampersIsFoundOut(@TempDir Path folder)
            throws Exception {
        Crashing.Plan plan =
                new Crashing.Plan(
                        /* jvm= */ 2, /* postgres= */ 2, /* seed= */ 7, /* clerks= */ 6, 2);
        try (Crashing crashing = new Crashing(plan, folder)) {
            CrashReport report = crashing.run(_ -> {});

            assertThat(report.differences()).isEmpty();
            assertThat(report.kills())
                    .isEqualTo(
                            Map.of(
                                    Death.PROGRAM, 1,
                                    Death.PROGRAM_AND_SERVER, 1,
                                    Death.SERVER, 2));
            assertThat(report.standing()).isPositive();
            assertThat(report.unknown()).isPositive();
            RunningPostgres server = RunningPostgres.on(folder.resolve("data")).orElseThrow();
            try (Connection connection = server.application().connect()) {
                connection.setAutoCommit(false);
                for (var tampered : TAMPERED.entrySet()) {
                    assertThat(noticed(crashing, connection, tampered.getKey()))
                            .as(tampered.getKey())
                            .contains(tampered.getValue());
                }
            }
        }
    }

    private static String noticed(Crashing crashing, Connection connection, String sql)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return crashing.compare(Books.of(connection)).toString();
        } finally {
            connection.rollback();
        }
    }
}
