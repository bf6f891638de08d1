package org.tongbao.platform.area;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.kernel.Money;

/**
 * Balances of personal accounts. A change names the version it saw; the database keeps them above
 * zero.
 */
@Component
class PersonalAccounts {

    /**
     * A balance as it is to become.
     *
     * @param person whose
     * @param balance never negative
     * @param version read; {@link Versions#ABSENT} while there is no row
     */
    record Row(PersonKey person, Money balance, long version) {}

    private static final String GIVEN =
            " from unnest(?::int[], ?::bigint[], ?::bigint[], ?::bigint[])"
                    + " as u(area, person, balance, version)";

    private final JdbcClient jdbc;

    PersonalAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps changed balances.
     *
     * @throws StaleVersion if one of them changed since it was read
     */
    void change(List<Row> rows) {
        List<Row> fresh = new ArrayList<>();
        List<Row> known = new ArrayList<>();
        rows.forEach(row -> (row.version() == Versions.ABSENT ? fresh : known).add(row));
        write(
                "insert into personal_account (area, person, balance) select area, person, balance"
                        + GIVEN
                        + " on conflict do nothing",
                fresh);
        write(
                "update personal_account t set balance = u.balance, version = t.version + 1"
                        + GIVEN
                        + " where t.area = u.area and t.person = u.person and t.version = u.version",
                known);
    }

    private void write(String sql, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int written =
                jdbc.sql(sql)
                        .param(rows.stream().mapToInt(row -> row.person().area()).toArray())
                        .param(rows.stream().mapToLong(row -> row.person().person()).toArray())
                        .param(rows.stream().mapToLong(row -> row.balance().fen()).toArray())
                        .param(rows.stream().mapToLong(Row::version).toArray())
                        .update();
        if (written != rows.size()) {
            throw new StaleVersion("a personal account");
        }
    }
}
