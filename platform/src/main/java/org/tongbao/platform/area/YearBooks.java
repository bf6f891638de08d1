package org.tongbao.platform.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.PersonBooks.YearKey;
import org.tongbao.core.exchange.PersonBooks.YearUsed;
import org.tongbao.core.kernel.Money;

/** What persons' insurance years have used up. A change names the version it saw. */
@Component
class YearBooks {

    /** The amounts of a year: columns, and what they hold, in fen. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private enum Column {
        INPATIENT_DEDUCTIBLE(y -> y.inpatient().deductible().fen()),
        INPATIENT_IN_SCOPE(y -> y.inpatient().inScope().fen()),
        INPATIENT_POOL(y -> y.inpatient().pool().fen()),
        OUTPATIENT_DEDUCTIBLE(y -> y.outpatient().deductible().fen()),
        OUTPATIENT_IN_SCOPE(y -> y.outpatient().inScope().fen()),
        OUTPATIENT_POOL(y -> y.outpatient().pool().fen()),
        CHRONIC_DEDUCTIBLE(y -> y.chronic().deductible().fen()),
        CHRONIC_IN_SCOPE(y -> y.chronic().inScope().fen()),
        CHRONIC_POOL(y -> y.chronic().pool().fen()),
        LARGE_PAID(y -> y.largePaid().fen()),
        BURDEN(y -> y.burden().fen()),
        SERIOUS_ILLNESS_PAID(y -> y.seriousIllnessPaid().fen()),
        CIVIL_SERVANT_PAID(y -> y.civilServantPaid().fen()),
        ASSISTANCE_BURDEN(y -> y.assistanceBurden().fen()),
        ASSISTANCE_PAID(y -> y.assistancePaid().fen());

        private final ToLongFunction<YearSoFar> amount;

        Column(ToLongFunction<YearSoFar> amount) {
            this.amount = amount;
        }

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final String NAMES =
            String.join(", ", COLUMNS.stream().map(Column::column).toList());
    private static final String GIVEN =
            " from unnest(?::int[], ?::bigint[], ?::int[], ?::int[], ?::bigint[], ?::int[]"
                    + ", ?::bigint[]".repeat(COLUMNS.size())
                    + ") as u(area, person, scheme, year_key, version, admissions, "
                    + NAMES
                    + ")";
    private static final String INSERT =
            "insert into year_so_far (area, person, scheme, year_key, admissions, "
                    + NAMES
                    + ") select area, person, scheme, year_key, admissions, "
                    + NAMES
                    + GIVEN
                    + " on conflict do nothing";
    private static final String UPDATE =
            "update year_so_far t set admissions = u.admissions, version = t.version + 1"
                    + String.join(
                            "",
                            COLUMNS.stream()
                                    .map(Column::column)
                                    .map(name -> ", " + name + " = u." + name)
                                    .toList())
                    + GIVEN
                    + " where t.area = u.area and t.person = u.person and t.scheme = u.scheme"
                    + " and t.year_key = u.year_key and t.version = u.version";

    /**
     * A year as read or as it is to become.
     *
     * @param person whose
     * @param key which
     * @param used up
     * @param version read; {@link Versions#ABSENT} while there is no row
     */
    record Row(PersonKey person, YearKey key, YearUsed used, long version) {}

    private final JdbcClient jdbc;

    YearBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years of these persons from one on. */
    List<Row> of(Collection<PersonKey> persons, int since) {
        return jdbc.sql(
                        """
                        select t.* from year_so_far t
                          join unnest(?::int[], ?::bigint[]) as u(area, person)
                            on t.area = u.area and t.person = u.person
                         where t.year_key >= ?""")
                .param(PersonKey.areas(persons))
                .param(PersonKey.persons(persons))
                .param(since)
                .query((row, _) -> read(row))
                .list();
    }

    /**
     * Keeps changed years.
     *
     * @throws StaleVersion if one of them changed since it was read
     */
    void change(List<Row> rows) {
        List<Row> fresh = new ArrayList<>();
        List<Row> known = new ArrayList<>();
        rows.forEach(row -> (row.version() == Versions.ABSENT ? fresh : known).add(row));
        write(INSERT, fresh);
        write(UPDATE, known);
    }

    private void write(String sql, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var statement =
                jdbc.sql(sql)
                        .param(rows.stream().mapToInt(row -> row.person().area()).toArray())
                        .param(rows.stream().mapToLong(row -> row.person().person()).toArray())
                        .param(rows.stream().mapToInt(row -> row.key().scheme().code()).toArray())
                        .param(rows.stream().mapToInt(row -> row.key().year()).toArray())
                        .param(rows.stream().mapToLong(Row::version).toArray())
                        .param(rows.stream().mapToInt(row -> row.used().admissions()).toArray());
        for (Column column : COLUMNS) {
            statement =
                    statement.param(
                            rows.stream()
                                    .mapToLong(r -> column.amount.applyAsLong(r.used().used()))
                                    .toArray());
        }
        if (statement.update() != rows.size()) {
            throw new StaleVersion("an insurance year");
        }
    }

    private static Row read(ResultSet row) throws SQLException {
        YearSoFar used =
                new YearSoFar(
                        used(row, "inpatient"),
                        used(row, "outpatient"),
                        used(row, "chronic"),
                        money(row, "large_paid"),
                        money(row, "burden"),
                        money(row, "serious_illness_paid"),
                        money(row, "civil_servant_paid"),
                        money(row, "assistance_burden"),
                        money(row, "assistance_paid"));
        return new Row(
                new PersonKey(row.getInt("area"), row.getLong("person")),
                new YearKey(
                        Scheme.of(row.getString("scheme")).orElseThrow(), row.getInt("year_key")),
                new YearUsed(used, row.getInt("admissions")),
                row.getLong("version"));
    }

    private static YearSoFar.Used used(ResultSet row, String kind) throws SQLException {
        return new YearSoFar.Used(
                money(row, kind + "_deductible"),
                money(row, kind + "_in_scope"),
                money(row, kind + "_pool"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofFen(row.getLong(column));
    }
}
