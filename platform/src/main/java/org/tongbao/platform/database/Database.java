package org.tongbao.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.tongbao.core.kernel.Ids;

/**
 * An open, migrated database: the ways into it, the vault for what names a person, and the maker of
 * this process's ids. Closing it stops the server, if it is our own.
 */
public final class Database implements AutoCloseable {

    /** Of the database within its server. */
    static final String NAME = "tongbao";

    /** What to close, last opened first. */
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private final Login owner;
    private final Login application;
    private final Vault vault;
    private final Ids ids;

    /** Whoever gets no connection in this time is told so; waiting longer helps nobody. */
    private static final long CONNECTION_TIMEOUT_MILLIS = 5_000;

    private Database(DatabaseSettings settings) throws SQLException {
        Path folder = settings.data().toAbsolutePath().normalize();
        String url = settings.url();
        try {
            if (url == null) {
                EmbeddedPostgres server = EmbeddedPostgres.start(folder, Map.of());
                open.push(server);
                server.prepare(NAME);
                this.owner = server.login(NAME, Roles.OWNER);
                this.application = server.login(NAME, Roles.APPLICATION);
            } else {
                Files.createDirectories(folder);
                this.owner = new Login(url, settings.user(), settings.password());
                String password = settings.applicationPassword();
                this.application =
                        owner.as(
                                Roles.APPLICATION,
                                password == null ? Roles.madeAt(owner, folder) : password);
            }
            Migrations.run(owner);
            this.vault = VaultKey.vault(folder, System.getenv(VaultKey.VARIABLE));
            try (Connection connection = application.connect()) {
                VaultKey.check(vault, connection);
                Partitions.ahead(connection);
            }
            NodeNumber node = NodeNumber.take(application);
            open.push(node);
            this.ids = new Ids(node.number());
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts or finds the database, makes what roles are missing and migrates it.
     *
     * @throws DatabaseTrouble if any of it fails
     */
    public static Database open(DatabaseSettings settings) {
        try {
            return new Database(settings);
        } catch (SQLException e) {
            throw new DatabaseTrouble(
                    "数据库无法打开：" + e.getMessage(),
                    "the database cannot be opened: " + e.getMessage(),
                    e);
        }
    }

    /** The application's way into the embedded server that listens on a port. */
    static Login embedded(int port, Passwords passwords) {
        return EmbeddedPostgres.login(port, NAME, Roles.APPLICATION, passwords);
    }

    /** The owner's way in: for migrations and upkeep, never to serve requests. */
    public Login owner() {
        return owner;
    }

    /** The application's way in. */
    public Login application() {
        return application;
    }

    /** Encrypts what names a person. */
    public Vault vault() {
        return vault;
    }

    /** Makes ids no other process makes. */
    public Ids ids() {
        return ids;
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
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // Or an error's message would carry the row it concerns, and reach the log with it.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    /** To be closed when the program ends, by a signal too; for programs without a container. */
    public Database closedAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "database-close"));
        return this;
    }

    /** Closes it; a second time does nothing. */
    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
