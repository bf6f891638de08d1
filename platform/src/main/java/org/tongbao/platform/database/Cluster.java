package org.tongbao.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The data of one server and the server that runs on it. Knows how to lay the data out, to start,
 * to see whether one runs and to stop it; who may do so when is for {@link EmbeddedPostgres}.
 */
final class Cluster {

    /**
     * Never left to a file somebody may have changed: durable, reachable from here only, and silent
     * about the rows that errors concern.
     */
    private static final Map<String, String> FIXED =
            Map.of(
                    "log_error_verbosity", "terse",
                    "listen_addresses", "127.0.0.1",
                    "unix_socket_directories", "",
                    "password_encryption", "scram-sha-256",
                    "fsync", "on",
                    "full_page_writes", "on",
                    "synchronous_commit", "on");

    /** Written once into the new cluster's own file, where its keeper may change them. */
    private static final List<String> TUNED =
            List.of(
                    "shared_buffers=256MB",
                    "max_wal_size=4GB",
                    "checkpoint_timeout=15min",
                    "wal_buffers=16MB",
                    "random_page_cost=1.1",
                    "jit=off",
                    "max_connections=100");

    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MS = 5;
    private static final int TAIL = 12;

    private final Path home;
    private final Path data;
    private final Path log;
    private final PostgresBinaries binaries;
    private final Footing footing;
    private final Map<String, String> settings;

    Cluster(Path home, PostgresBinaries binaries, Footing footing, Map<String, String> overriding) {
        this.home = home;
        this.data = home.resolve("cluster");
        this.log = home.resolve("server.log");
        this.binaries = binaries;
        this.footing = footing;
        this.settings = new LinkedHashMap<>(FIXED);
        settings.putAll(overriding);
    }

    /** Makes the data folder where there is none, in one step: half of one is never seen. */
    void layOut(String superuserPassword) {
        if (Files.isDirectory(data)) {
            footing.own(data);
            return;
        }
        Path draft = home.resolve("cluster.new");
        Path secret = home.resolve("superuser");
        try {
            Files.deleteIfExists(secret);
            Folders.writeSecret(secret, superuserPassword);
            footing.own(secret);
            if (Files.isDirectory(draft)) {
                Folders.delete(draft);
            }
            Files.createDirectory(draft);
            footing.own(draft);
            Ran ran = Ran.in(home, footing.command(initdb(draft, secret)));
            if (!ran.succeeded()) {
                throw new DatabaseTrouble(
                        "数据库初始化失败（" + footing.name() + "）：" + ran.output(),
                        "the database could not be laid out (" + footing.name() + ")");
            }
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * UTF-8, ordered by code point with Unicode's upper and lower case (builtin C.UTF-8): the same
     * on every machine and after every upgrade of the operating system, and the fastest. A page
     * that sorts for readers names its collation ("zh-x-icu").
     */
    private List<String> initdb(Path draft, Path secret) {
        List<String> words = new ArrayList<>();
        words.add(binaries.program("initdb"));
        words.addAll(List.of("--pgdata", draft.toString()));
        words.addAll(List.of("--username", EmbeddedPostgres.SUPERUSER));
        words.addAll(List.of("--pwfile", secret.toString()));
        words.addAll(List.of("--auth-host=scram-sha-256", "--auth-local=reject"));
        words.addAll(List.of("--encoding=UTF8", "--locale=C"));
        words.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        words.add("--data-checksums");
        TUNED.forEach(setting -> words.addAll(List.of("-c", setting)));
        if ("off".equals(settings.get("fsync"))) {
            words.add("--no-sync");
        }
        return words;
    }

    /**
     * Starts a server on this port and returns when it takes connections.
     *
     * @throws DatabaseTrouble with the end of the server's log if it ends instead
     */
    Process launch(int port) throws IOException {
        List<String> words = new ArrayList<>(List.of(binaries.program("postgres")));
        words.addAll(List.of("-D", data.toString(), "-c", "port=" + port));
        settings.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        Process process =
                Ran.bare(home, detached(footing.command(words)))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        process.getOutputStream().close();
        boolean settled = await(RECOVERY, () -> !process.isAlive() || isReady(process.pid()));
        if (settled && process.isAlive()) {
            return process;
        }
        process.destroy();
        throw new DatabaseTrouble(
                "数据库未能启动（" + footing.name() + "），日志 " + log + "：\n" + tail(),
                "the database did not start (" + footing.name() + "); see " + log);
    }

    /** In a session of its own, so that Ctrl-C at the terminal reaches the program alone. */
    private static List<String> detached(List<String> words) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return words;
        }
        List<String> detached = new ArrayList<>(List.of("/usr/bin/setsid"));
        detached.addAll(words);
        return detached;
    }

    /**
     * Stops whatever server runs on this folder: first politely but fast (sessions end, open
     * transactions roll back), then at once, then by force; each leaves the data whole.
     */
    void stop() {
        for (String signal : List.of("INT", "QUIT", "KILL")) {
            PidFile running = PidFile.of(data).filter(PidFile::isAlive).orElse(null);
            if (running == null) {
                return;
            }
            Ran.in(home, List.of("sh", "-c", "kill -s " + signal + " " + running.pid()));
            await(PATIENCE, () -> PidFile.of(data).filter(PidFile::isAlive).isEmpty());
        }
    }

    /** Stops a server whose program died, and makes way where only its mark is left. */
    void retireOrphan() {
        stop();
        PidFile.of(data).ifPresent(PidFile::bury);
        if (Files.exists(log)) {
            try {
                Files.move(log, home.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean isReady(long pid) {
        return PidFile.of(data).filter(file -> file.pid() == pid && file.isReady()).isPresent();
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean await(Duration limit, BooleanSupplier done) {
        long end = System.nanoTime() + limit.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            try {
                Thread.sleep(POLL_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return done.getAsBoolean();
            }
        }
        return true;
    }
}
