package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server itself refuses what a role may not do. */
class RightsTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @RegisterExtension static final FreshDatabase database = new FreshDatabase();

    private static final List<String> ONLY_GROW =
            List.of(
                    "settlement",
                    "settlement_undone",
                    "refusal",
                    "journal_entry",
                    "journal_line",
                    "received_message",
                    "raw_message",
                    "journal_line_else",
                    "settlement_else");

    static Stream<Arguments> attempts() {
        return Stream.of(Roles.JOURNAL, Roles.APPLICATION)
                .flatMap(
                        role ->
                                ONLY_GROW.stream()
                                        .flatMap(
                                                table ->
                                                        Stream.of(
                                                                        "delete from " + table,
                                                                        "truncate " + table,
                                                                        change(table),
                                                                        "drop table " + table)
                                                                .map(s -> Arguments.of(role, s))));
    }

    private static String change(String table) {
        String column =
                switch (table) {
                    case "received_message", "raw_message" -> "infno";
                    default -> "area";
                };
        return "update " + table + " set " + column + " = " + column;
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void whatWasDecidedBookedOrReceivedNobodyChanges(String role, String statement)
            throws SQLException {
        assertRefused(role, statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from person",
                "truncate year_so_far",
                "delete from personal_account",
                "delete from fee_line",
                "create table mine (n int)",
                "alter table settlement drop constraint i1_payers_add_up",
                "alter table journal_line disable trigger entry_balances",
                "drop function make_partitions",
                "select * from flyway_schema_history",
                "update vault_key set mark = mark",
            })
    void theApplicationDeletesNothingAndLeavesTheSchemaAlone(String statement) throws SQLException {
        assertRefused(Roles.APPLICATION, statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into personal_account (area, person) values (210200, 1)",
                "update year_so_far set version = version",
                "select * from person",
            })
    void theWriterOfBooksTouchesNothingElse(String statement) throws SQLException {
        assertRefused(Roles.JOURNAL, statement);
    }

    @Test
    void theApplicationMayChangeExactlyWhatHasAPresentState() {
        assertThat(
                        database.jdbc()
                                .sql(
                                        """
                                        select relname::text from pg_class
                                        where relnamespace = 'public'::regnamespace
                                            and relkind in ('r', 'p')
                                            and has_table_privilege(oid, 'update, delete, truncate')
                                        order by relname
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly(
                        "chronic_recognition",
                        "enrolment",
                        "fee_line",
                        "filing",
                        "institution",
                        "institution_key",
                        "person",
                        "personal_account",
                        "sign_in",
                        "visit",
                        "year_so_far");
    }

    @Test
    void oneCommitHoldsBookAndBalance() throws SQLException {
        try (Connection connection = database.application().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into personal_account values (210200, 7, 500, 0)");
            statement.execute("insert into journal_entry values (210200, 7, 'TOP_UP', now())");
            statement.execute(
                    "insert into journal_line values (210200, 7, 1, 1, '', 500, 0),"
                            + " (210200, 7, 2, 2101, '7', 0, 500)");
            connection.commit();
        }
        assertThat(
                        database.jdbc()
                                .sql("select sum(debit) from journal_line where entry = 7")
                                .query(Long.class)
                                .single())
                .isEqualTo(500);
    }

    private static void assertRefused(String role, String sql) throws SQLException {
        try (Connection connection = database.application().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role " + role);
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(sql))
                    .returns(INSUFFICIENT_PRIVILEGE, SQLException::getSQLState);
        }
    }
}
