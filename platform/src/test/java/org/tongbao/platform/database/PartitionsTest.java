package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.Ids;

/** A row goes into the month its id tells, Chinese time; where there is none it is kept too. */
class PartitionsTest {

    private static final int MONTHLY_TABLES = 6;

    @RegisterExtension static final FreshDatabase database = new FreshDatabase();

    @ParameterizedTest
    @CsvSource({
        "2024-06-30T15:59:59.999Z, journal_entry_2024_06",
        "2024-06-30T16:00:00.000Z, journal_entry_2024_07",
        "2024-07-31T15:59:59.999Z, journal_entry_2024_07",
        "2024-07-31T16:00:00.000Z, journal_entry_else",
    })
    void aRowGoesIntoTheMonthItsIdTells(Instant made, String partition) throws SQLException {
        make(LocalDate.of(2024, 6, 15), 1);
        assertThat(insert(new Ids(0).next(made))).isEqualTo(partition);
        assertThat(insert(new Ids(4095).next(made))).isEqualTo(partition);
    }

    @Test
    void makingThemTwiceMakesThemOnce() throws SQLException {
        assertThat(make(LocalDate.of(2030, 1, 1), 0)).isEqualTo(MONTHLY_TABLES + 1);
        assertThat(make(LocalDate.of(2030, 1, 1), 0)).isZero();
    }

    @Test
    void rowsThatCameBeforeTheirPartitionStayWhereTheyAre() throws SQLException {
        assertThat(insert(new Ids(0).next(Instant.parse("2031-05-05T00:00:00Z"))))
                .isEqualTo("journal_entry_else");
        assertThat(make(LocalDate.of(2031, 5, 1), 0)).isEqualTo(MONTHLY_TABLES - 1 + 1);
    }

    @Test
    void theDatabaseAndTheProgramReadIdsAlike() {
        Instant instant = Instant.parse("2026-11-22T12:34:56.789Z");
        assertThat(
                        database.jdbc()
                                .sql("select id_at(cast(? as timestamptz))")
                                .param(instant.toString())
                                .query(Long.class)
                                .single())
                .isEqualTo(Ids.least(instant));
    }

    @Test
    void aRowIsFoundByItsIdInOnePartition() throws SQLException {
        make(LocalDate.of(2032, 1, 1), 2);
        long id = new Ids(1).next(Instant.parse("2032-02-02T00:00:00Z"));
        String plan =
                String.join(
                        "\n",
                        database.jdbc()
                                .sql(
                                        "explain select * from journal_line where area = 1 and entry = "
                                                + id)
                                .query(String.class)
                                .list());
        assertThat(plan).contains("journal_line_2032_02").doesNotContain("2032_01", "else");
    }

    private static int make(LocalDate first, int months) throws SQLException {
        try (Connection connection = database.application().connect()) {
            return Partitions.make(connection, first, months);
        }
    }

    private static String insert(long id) {
        return database.jdbc()
                .sql(
                        "insert into journal_entry values (210200, ?, 'TOP_UP', now())"
                                + " returning tableoid::regclass::text")
                .param(id)
                .query(String.class)
                .single();
    }
}
