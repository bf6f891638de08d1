package org.tongbao.simulation.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.platform.database.Login;

/**
 * What is stored, as seen at one moment.
 *
 * @param rows settlements and their mirrors
 * @param accounts balances of personal accounts by person, with what settlements took given back
 * @param broken where the tables contradict each other
 */
record Books(List<Row> rows, Map<String, Money> accounts, List<Difference> broken) {

    /**
     * A settlement or a mirror.
     *
     * @param id its id
     * @param mirrors what it mirrors, or null
     * @param key the message that asked for it
     * @param figures who bears what
     */
    record Row(String id, @Nullable String mirrors, Key key, Figures figures) {}

    private static final String ROWS =
            """
            select id::text, mirrors::text, institution, msgid, total, funds, pool,
                own_account + family_account as account, cash from settlement""";

    private static final String ACCOUNTS =
            """
            select person::text, balance + coalesce((select sum(own_account) from settlement s
                where s.area = a.area and s.person = a.person), 0) as opening
              from personal_account a""";

    /** Reads them, all in one transaction that sees one state. */
    static Books of(Login database) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return of(connection);
        }
    }

    /** Reads them as a connection sees them. */
    static Books of(Connection connection) throws SQLException {
        return new Books(rows(connection), accounts(connection), broken(connection));
    }

    private static List<Row> rows(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ROWS)) {
            while (row.next()) {
                rows.add(
                        new Row(
                                row.getString("id"),
                                row.getString("mirrors"),
                                new Key(row.getString("institution"), row.getString("msgid")),
                                new Figures(
                                        money(row, "total"),
                                        money(row, "funds"),
                                        money(row, "pool"),
                                        money(row, "account"),
                                        money(row, "cash"))));
            }
        }
        return rows;
    }

    private static Map<String, Money> accounts(Connection connection) throws SQLException {
        Map<String, Money> accounts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ACCOUNTS)) {
            while (row.next()) {
                accounts.put(row.getString("person"), money(row, "opening"));
            }
        }
        return accounts;
    }

    private static List<Difference> broken(Connection connection) throws SQLException {
        List<Difference> broken = new ArrayList<>();
        for (Identity identity : Identity.values()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(identity.sql())) {
                while (row.next()) {
                    String where = row.getString(1);
                    broken.add(
                            new Difference(
                                    identity.zh() + "：" + where, identity.en() + ": " + where));
                }
            }
        }
        return broken;
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofFen(row.getLong(column));
    }
}
