package org.tongbao.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and as whom to enter it.
 *
 * @param url JDBC URL
 * @param user role; null if the URL names it
 * @param password its password; null if the URL or the server's own means carry it
 */
public record Login(String url, @Nullable String user, @Nullable String password) {

    /**
     * A connection of one's own, outside any pool.
     *
     * @throws SQLException if the server refuses or cannot be reached
     */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same place for another role. */
    public Login as(String role, String itsPassword) {
        return new Login(url, role, itsPassword);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url.replaceAll("(?i)(password=)[^&]*", "$1***") + " as " + user;
    }
}
