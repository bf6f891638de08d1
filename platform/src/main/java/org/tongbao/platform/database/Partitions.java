package org.tongbao.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;

/**
 * Keeps the partitions of tables that grow by time made in advance. A row for which none was made
 * is kept too, in its table's catch-all.
 */
public final class Partitions {

    private static final int MONTHS = 3;
    private static final int DAYS = 14;

    private Partitions() {}

    /** Makes those for the time to come, where they are missing; today is the database's. */
    static int ahead(Connection connection) throws SQLException {
        try (PreparedStatement make =
                connection.prepareStatement(
                        "select make_partitions((now() at time zone 'Asia/Shanghai')::date, ?, ?)")) {
            return made(make, 1, MONTHS, DAYS);
        }
    }

    /**
     * Makes those for months of another time, as a replay of the past needs them.
     *
     * @param first a day of the first month
     * @param months how many more months
     * @return how many it made
     */
    public static int make(Connection connection, LocalDate first, int months) throws SQLException {
        try (PreparedStatement make =
                connection.prepareStatement("select make_partitions(?, ?, ?)")) {
            make.setObject(1, first, Types.DATE);
            return made(make, 2, months, 0);
        }
    }

    private static int made(PreparedStatement make, int place, int months, int days)
            throws SQLException {
        make.setInt(place, months);
        make.setInt(place + 1, days);
        try (ResultSet row = make.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
