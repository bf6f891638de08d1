package org.tongbao.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server that this program starts and owns, with its data in a folder of its own.
 *
 * <p>The folder holds {@code cluster} (the server's data), {@code passwords} and {@code
 * server.log}. One program at a time may have it: a lock that the operating system drops when the
 * program dies, however it dies. If a program died and its server lives on, the next one stops that
 * server first; if the server dies and the program lives, the program starts it again on the same
 * port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The server's own first role; nothing but this package uses it. */
    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ATTEMPTS = 10;
    private static final long BETWEEN_ATTEMPTS_MS = 200;
    private static final long BETWEEN_RESTARTS_MS = 5_000;

    private final FileChannel lock;
    private final Passwords passwords;
    private final Cluster cluster;
    private final int port;
    private volatile Process server;
    private volatile boolean closing;

    private EmbeddedPostgres(Path home, FileChannel lock, Map<String, String> settings)
            throws IOException {
        this.lock = lock;
        this.passwords =
                Passwords.in(home.resolve("passwords"), SUPERUSER, Roles.OWNER, Roles.APPLICATION);
        PostgresBinaries binaries = PostgresBinaries.in(Folders.cache(home));
        this.cluster = new Cluster(home, binaries, Footing.in(home, binaries), settings);
        cluster.retireOrphan();
        cluster.layOut(passwords.of(SUPERUSER));
        this.port = freePort();
        this.server = launch();
        Thread.ofPlatform().daemon().name("postgres-keeper").start(this::keep);
    }

    /**
     * Starts a server on this folder, first laying the folder out if it is new.
     *
     * @param settings PostgreSQL settings over the usual ones
     * @throws DatabaseTrouble if the folder is in use or the server does not start
     */
    public static EmbeddedPostgres start(Path folder, Map<String, String> settings) {
        Path home = folder.toAbsolutePath().normalize();
        if (!home.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            throw new DatabaseTrouble(
                    "内置数据库需要 Linux 或 macOS；请用 --db 指定外部 PostgreSQL",
                    "the embedded database needs Linux or macOS; name an external one with --db");
        }
        try {
            // Others may pass through (the server may be another user) but not look around.
            Files.createDirectories(
                    home,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx--x--x")));
            FileChannel lock = lock(home);
            try {
                return new EmbeddedPostgres(home, lock, settings);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the roles and the named database, where they are missing. */
    void prepare(String database) throws SQLException {
        try (Connection connection = login(SUPERUSER, SUPERUSER).connect()) {
            Roles.make(connection, passwords, Roles.OWNER, Roles.APPLICATION);
            Roles.makeDatabase(connection, database);
        }
    }

    /** The way in to one of its databases, as one of the roles whose passwords we keep. */
    public Login login(String database, String role) {
        return login(port, database, role, passwords);
    }

    static Login login(int port, String database, String role, Passwords passwords) {
        return new Login(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, passwords.of(role));
    }

    /** The process id of the server that runs now. */
    public long pid() {
        return server.pid();
    }

    /** Stops the server: sessions end, what was committed stays. Returns when it has stopped. */
    @Override
    public void close() {
        closing = true;
        cluster.stop();
        synchronized (this) {
            // One that was being restarted meanwhile.
            cluster.stop();
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("held by this very process", e);
        }
        channel.close();
        throw new DatabaseTrouble(
                "数据目录 " + home + " 正被另一个程序使用；请先停止它，或用 --data 指定其他目录",
                "the data folder "
                        + home
                        + " is in use by another program; stop that one, or"
                        + " name another folder with --data");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Restarts a server that ended without being asked to, for as long as it takes. */
    private void keep() {
        try {
            while (true) {
                server.waitFor();
                while (!closing && !relaunched()) {
                    Thread.sleep(BETWEEN_RESTARTS_MS);
                }
                if (closing) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean relaunched() {
        try {
            if (!closing) {
                LOG.warn("数据库意外停止 / the database ended unbidden");
                server = launch();
                LOG.warn("数据库已重新启动 / the database was started again");
            }
            return true;
        } catch (IOException | DatabaseTrouble e) {
            LOG.error("数据库无法重新启动，将再试 / the database cannot be restarted yet", e);
            return false;
        }
    }

    /** Children of a killed server may hold its memory for a moment, hence attempts. */
    private Process launch() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return cluster.launch(port);
            } catch (DatabaseTrouble e) {
                if (attempt == ATTEMPTS || closing) {
                    throw e;
                }
                LOG.debug("attempt {} to start the database", attempt, e);
                try {
                    Thread.sleep(BETWEEN_ATTEMPTS_MS);
                } catch (InterruptedException interruption) {
                    Thread.currentThread().interrupt();
                    throw e;
                }
            }
        }
    }
}
