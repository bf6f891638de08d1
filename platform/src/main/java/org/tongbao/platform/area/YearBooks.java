package org.tongbao.platform.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;

/** What persons' insurance years have used up. A change names the version it saw. */
@Component
class YearBooks {

    private static final String COLUMNS =
            """
            inpatient_deductible, inpatient_in_scope, inpatient_pool,
            outpatient_deductible, outpatient_in_scope, outpatient_pool,
            chronic_deductible, chronic_in_scope, chronic_pool,
            large_paid, burden, serious_illness_paid,
            civil_servant_paid, assistance_burden, assistance_paid""";

    private final JdbcClient jdbc;

    YearBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    YearRow of(AreaCode area, long person, Scheme scheme, int year) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + ", admissions, version from year_so_far"
                                + " where area = ? and person = ? and scheme = ? and year_key = ?")
                .params(area.number(), person, scheme.code(), year)
                .query((row, _) -> read(row, year))
                .optional()
                .orElseGet(() -> YearRow.fresh(year));
    }

    /**
     * Adds to a year.
     *
     * @param change what it uses up; negative amounts give back
     * @param admissions stays more or less
     * @throws StaleVersion if the year changed since it was read
     */
    void add(
            AreaCode area,
            long person,
            Scheme scheme,
            YearRow seen,
            YearSoFar change,
            int admissions) {
        YearSoFar sum = seen.used().plus(change);
        Object[] amounts = amounts(sum);
        int count = seen.admissions() + admissions;
        int changed =
                seen.version() == YearRow.ABSENT
                        ? jdbc.sql(
                                        "insert into year_so_far ("
                                                + COLUMNS
                                                + ", admissions, area, person, scheme, year_key)"
                                                + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                                                + " on conflict do nothing")
                                .params(amounts)
                                .params(count, area.number(), person, scheme.code(), seen.year())
                                .update()
                        : jdbc.sql(
                                        "update year_so_far set ("
                                                + COLUMNS
                                                + ", admissions, version)"
                                                + " = (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?, version + 1)"
                                                + " where area = ? and person = ? and scheme = ?"
                                                + " and year_key = ? and version = ?")
                                .params(amounts)
                                .params(
                                        count,
                                        area.number(),
                                        person,
                                        scheme.code(),
                                        seen.year(),
                                        seen.version())
                                .update();
        if (changed != 1) {
            throw new StaleVersion("insurance year " + seen.year());
        }
    }

    private static YearRow read(ResultSet row, int year) throws SQLException {
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
        return new YearRow(year, used, row.getInt("admissions"), row.getLong("version"));
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

    private static Object[] amounts(YearSoFar year) {
        return new Object[] {
            year.inpatient().deductible().fen(),
            year.inpatient().inScope().fen(),
            year.inpatient().pool().fen(),
            year.outpatient().deductible().fen(),
            year.outpatient().inScope().fen(),
            year.outpatient().pool().fen(),
            year.chronic().deductible().fen(),
            year.chronic().inScope().fen(),
            year.chronic().pool().fen(),
            year.largePaid().fen(),
            year.burden().fen(),
            year.seriousIllnessPaid().fen(),
            year.civilServantPaid().fen(),
            year.assistanceBurden().fen(),
            year.assistancePaid().fen()
        };
    }
}
