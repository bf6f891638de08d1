package org.tongbao.simulation.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.tongbao.platform.Tongbao;
import org.tongbao.platform.database.RunningPostgres;

/** A node in a process of its own, as {@code serve} starts it; and its database. */
final class Node implements AutoCloseable {

    /** Below the ports a system lends to clients: one of those could take it while we are down. */
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 32_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MS = 20;

    private final Path data;
    private final Path log;
    private final int port;
    private final Thread atExit = new Thread(this::end, "node-end");
    private volatile @Nullable Process program;

    Node(Path data, Path log, RandomGenerator random) {
        this.data = data;
        this.log = log;
        this.port = freePort(random);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /**
     * Starts the program and does not wait. The first compiler tier only: a program that lives for
     * seconds would spend them compiling.
     */
    void launch() throws IOException {
        program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Tongbao.class.getName(),
                                "serve",
                                "--data",
                                data.toString(),
                                "--port",
                                Integer.toString(port))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
    }

    boolean runs() {
        Process started = program;
        return started != null && started.isAlive();
    }

    /** SIGKILL to the program; what it started lives on. */
    void killProgram() throws InterruptedException {
        Process started = program;
        if (started != null) {
            started.destroyForcibly().waitFor();
        }
    }

    /** The database's server, if one takes connections now. */
    Optional<RunningPostgres> postgres() {
        return RunningPostgres.on(data);
    }

    /** The database's server, waited for; empty if none comes while the program runs. */
    Optional<RunningPostgres> awaitPostgres() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<RunningPostgres> found = postgres();
        while (found.isEmpty() && runs() && System.nanoTime() - end < 0) {
            Thread.sleep(POLL_MS);
            found = postgres();
        }
        return found;
    }

    /** SIGKILL to a process of this node's database. */
    static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Ends it in good order. */
    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void end() {
        Process started = program;
        if (started == null) {
            return;
        }
        started.destroy();
        try {
            if (!started.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                started.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // A program that was killed, or ended badly, leaves its server behind.
        postgres().ifPresent(server -> kill(server.pid()));
    }

    private static int freePort(RandomGenerator random) {
        return random.ints(FIRST_PORT, LAST_PORT).filter(Node::isFree).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}
