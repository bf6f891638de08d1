package org.tongbao.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open, migrated database and the ways into it. Closing it stops the server, if it is our own.
 */
public final class Database implements AutoCloseable {

    private static final String NAME = "tongbao";

    private final @Nullable EmbeddedPostgres server;
    private final Login owner;
    private final Login application;

    private Database(@Nullable EmbeddedPostgres server, Login owner, Login application) {
        this.server = server;
        this.owner = owner;
        this.application = application;
    }

    /**
     * Starts or finds the database, makes what roles are missing and migrates it.
     *
     * @throws DatabaseTrouble if any of it fails
     */
    public static Database open(DatabaseSettings settings) {
        String url = settings.url();
        return url == null
                ? embedded(settings.data())
                : external(settings, new Login(url, settings.user(), settings.password()));
    }

    private static Database embedded(Path data) {
        EmbeddedPostgres server = EmbeddedPostgres.start(data, Map.of());
        try {
            server.prepare(NAME);
            Login owner = server.login(NAME, Roles.OWNER);
            Migrations.run(owner);
            return new Database(server, owner, server.login(NAME, Roles.APPLICATION));
        } catch (SQLException e) {
            server.close();
            throw new DatabaseTrouble("数据库角色未能建立", "the database's roles could not be made", e);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Database external(DatabaseSettings settings, Login owner) {
        String password = settings.applicationPassword();
        if (password == null) {
            password = madeRoles(settings.data(), owner).of(Roles.APPLICATION);
        }
        Migrations.run(owner);
        return new Database(null, owner, owner.as(Roles.APPLICATION, password));
    }

    private static Passwords madeRoles(Path data, Login owner) {
        Passwords passwords = Passwords.in(data.resolve("external-passwords"), Roles.APPLICATION);
        try (Connection connection = owner.connect()) {
            Roles.make(connection, passwords, Roles.APPLICATION);
            return passwords;
        } catch (SQLException e) {
            throw new DatabaseTrouble(
                    "无法在 "
                            + owner
                            + " 建立角色；请由管理员建立 "
                            + Roles.APPLICATION
                            + " 与 "
                            + Roles.JOURNAL
                            + " 并给出前者的密码："
                            + e.getMessage(),
                    "cannot make roles at "
                            + owner
                            + "; let an administrator make "
                            + Roles.APPLICATION
                            + " and "
                            + Roles.JOURNAL
                            + " and give the former's password",
                    e);
        }
    }

    /** The owner's way in: for migrations and upkeep, never to serve requests. */
    public Login owner() {
        return owner;
    }

    /** The application's way in. */
    public Login application() {
        return application;
    }

    /**
     * A pool of connections.
     *
     * @param size most connections at a time
     */
    public static HikariDataSource pool(Login login, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setPoolName("tongbao");
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
