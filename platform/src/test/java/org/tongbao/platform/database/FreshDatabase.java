package org.tongbao.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives a test class a database of its own, migrated and empty, on one real server for the whole
 * JVM: {@code @RegisterExtension static final FreshDatabase database = new FreshDatabase();}
 *
 * <p>The server is started by the first class that asks, without fsync, and goes with the JVM,
 * however that ends. A new database is a copy of a migrated one.
 */
public final class FreshDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final String TEMPLATE = "tongbao_template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres shared;
    private static @Nullable Path home;

    private String name = "";
    private @Nullable HikariDataSource pool;

    /** The application's way in. */
    public Login application() {
        return server().login(name, Roles.APPLICATION);
    }

    /** The owner's way in. */
    public Login owner() {
        return server().login(name, Roles.OWNER);
    }

    /** A pool of connections of the application. */
    public synchronized HikariDataSource dataSource() {
        if (pool == null) {
            pool = Database.pool(application(), 8);
        }
        return pool;
    }

    /** Spring's client on that pool. */
    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    /** A vault with the key of {@link #properties()}. */
    public Vault vault() {
        return VaultKey.vault(Objects.requireNonNull(home), null);
    }

    /** For a test that starts the platform: {@code name=value} that lead it to this database. */
    public String[] properties() {
        Login owner = owner();
        return new String[] {
            "tongbao.database.data=" + home,
            "tongbao.database.url=" + owner.url(),
            "tongbao.database.user=" + owner.user(),
            "tongbao.database.password=" + owner.password(),
            "tongbao.database.application-password=" + application().password()
        };
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        name = "test_" + COUNT.incrementAndGet();
        asSuperuser(
                "create database %s template %s owner %s".formatted(name, TEMPLATE, Roles.OWNER));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (pool != null) {
            pool.close();
        }
        asSuperuser("drop database %s with (force)".formatted(name));
    }

    private static void asSuperuser(String sql) {
        try (Connection connection =
                        server().login(EmbeddedPostgres.SUPERUSER, EmbeddedPostgres.SUPERUSER)
                                .connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    private static EmbeddedPostgres start() {
        try {
            home = Files.createTempDirectory("tongbao-test");
            EmbeddedPostgres server =
                    EmbeddedPostgres.start(home, Map.of("fsync", "off", "full_page_writes", "off"));
            guard(server.pid(), home);
            server.prepare(TEMPLATE);
            Migrations.run(server.login(TEMPLATE, Roles.OWNER));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A shell that waits for the end of its input, which comes when this JVM is no more. */
    private static void guard(long pid, Path home) throws IOException {
        String script =
                """
                trap '' INT TERM HUP
                read _
                kill -s INT "$0"
                while kill -s 0 "$0"; do sleep 0.1; done
                rm -rf "$1"
                """;
        new ProcessBuilder(List.of("sh", "-c", script, Long.toString(pid), home.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
