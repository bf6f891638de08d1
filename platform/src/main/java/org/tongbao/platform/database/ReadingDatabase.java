package org.tongbao.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A way to read a database without being its keeper: nothing is made, migrated or numbered. If
 * another program runs on the data folder, its server is read beside it; if none does, a server is
 * started for as long as this is open, and keeps other programs from the folder meanwhile.
 */
public final class ReadingDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Login login;
    private final @Nullable EmbeddedPostgres started;

    private ReadingDatabase(Login login, @Nullable EmbeddedPostgres started) {
        this.login = login;
        this.started = started;
    }

    /**
     * An external database.
     *
     * @param url as JDBC names it, with user and password
     * @throws DatabaseTrouble if it cannot be reached
     */
    public static ReadingDatabase at(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseTrouble(
                    "数据库地址 “" + url + "” 应以 jdbc:postgresql: 开头",
                    "the database's URL \"" + url + "\" must begin with jdbc:postgresql:");
        }
        return reached(new Login(url, null, null), null);
    }

    /**
     * The embedded database of a data folder.
     *
     * @throws DatabaseTrouble if the folder holds none, or it cannot be reached
     */
    public static ReadingDatabase in(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        Path cluster = home.resolve("cluster");
        if (!Files.isDirectory(cluster)) {
            throw new DatabaseTrouble(
                    "文件夹 " + home + " 中没有数据库；请用 --data 指明数据文件夹，或用 --db 指明数据库",
                    "the folder "
                            + home
                            + " holds no database; name the data folder with --data, or a"
                            + " database with --db");
        }
        awaitReady(cluster);
        Optional<RunningPostgres> running = RunningPostgres.on(home);
        if (running.isPresent()) {
            return reached(running.get().application(), null);
        }
        EmbeddedPostgres server = EmbeddedPostgres.start(home, Map.of());
        return reached(server.login(Database.NAME, Roles.APPLICATION), server);
    }

    /** A server that is just being started or recovers is worth waiting for. */
    private static void awaitReady(Path cluster) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (PidFile.of(cluster)
                .filter(PidFile::isAlive)
                .filter(it -> !it.isReady())
                .isPresent()) {
            if (System.nanoTime() > end) {
                throw new DatabaseTrouble(
                        "数据库 " + cluster + " 正在启动或停止，请稍后再试",
                        "the database in " + cluster + " is starting or stopping; try again");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private static ReadingDatabase reached(Login login, @Nullable EmbeddedPostgres started) {
        ReadingDatabase reading = new ReadingDatabase(login, started);
        try (Connection connection = login.connect()) {
            connection.setReadOnly(true);
            return reading;
        } catch (SQLException e) {
            reading.close();
            throw new DatabaseTrouble(
                    "数据库无法连接（" + login + "）：" + e.getMessage(),
                    "the database cannot be reached (" + login + "): " + e.getMessage(),
                    e);
        }
    }

    /** The way in. */
    public Login login() {
        return login;
    }

    /** Stops the server if it was started for this. */
    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
