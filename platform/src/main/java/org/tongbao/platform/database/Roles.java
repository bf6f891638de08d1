package org.tongbao.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles of the database; what each may do is granted by the migrations. */
public final class Roles {

    /** Owns the schema and migrates it; never used to serve requests. */
    public static final String OWNER = "tongbao_owner";

    /** Serves requests: adds, reads, and changes only what is meant to change. */
    public static final String APPLICATION = "tongbao_app";

    /** What the writer of books may do: add and read, nothing else. The application is a member. */
    public static final String JOURNAL = "tongbao_journal";

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Roles() {}

    /**
     * Makes the roles that are missing.
     *
     * @param connection of one who may make roles
     * @param logins which of them log in
     */
    static void make(Connection connection, Passwords passwords, String... logins)
            throws SQLException {
        run(connection, "select pg_advisory_lock(hashtext('roles'))");
        for (String role : logins) {
            make(connection, role, "login password '" + passwords.of(role) + "'");
        }
        if (make(connection, JOURNAL, "nologin")) {
            run(connection, "grant " + JOURNAL + " to " + APPLICATION);
        }
        run(connection, "select pg_advisory_unlock(hashtext('roles'))");
    }

    /**
     * Makes the missing roles of an external database and keeps the application's password in the
     * folder.
     *
     * @return that password
     * @throws DatabaseTrouble if the owner may not make roles
     * @throws SQLException if the database cannot be reached
     */
    static String madeAt(Login owner, Path folder) throws SQLException {
        Passwords passwords = Passwords.in(folder.resolve("external-passwords"), APPLICATION);
        try (Connection connection = owner.connect()) {
            make(connection, passwords, APPLICATION);
            return passwords.of(APPLICATION);
        } catch (SQLException e) {
            if (!INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw e;
            }
            throw new DatabaseTrouble(
                    "无法在 %s 建立角色 %s（成员属于 %s）；请由管理员建立并给出其密码：%s"
                            .formatted(owner, APPLICATION, JOURNAL, e.getMessage()),
                    "cannot make the role %s (member of %s) at %s; let an administrator make it"
                                    .formatted(APPLICATION, JOURNAL, owner)
                            + " and give its password",
                    e);
        }
    }

    private static boolean make(Connection connection, String role, String rights)
            throws SQLException {
        if (exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            return false;
        }
        run(connection, "create role " + role + " " + rights);
        return true;
    }

    /** Makes a database that belongs to the owner, if it is missing. */
    static void makeDatabase(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database " + name + " owner " + OWNER);
            run(connection, "revoke connect, temporary on database " + name + " from public");
            run(connection, "grant connect on database " + name + " to " + APPLICATION);
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
