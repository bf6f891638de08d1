package org.tongbao.simulation.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private static final Duration TO_END = Duration.ofMinutes(5);
    private static final long POLL_MS = 20;

    private final Path data;
    private final Path log;
    private final Path archive;
    private final int port;
    private final Thread atExit = new Thread(this::end, "node-end");
    private volatile @Nullable Process program;

    Node(Path folder, RandomGenerator random) {
        this.data = folder.resolve("data");
        this.log = folder.resolve("node.log");
        this.archive = folder.resolve("node.aot");
        this.port = freePort(random);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Starts the program and does not wait. */
    void launch() throws IOException {
        boolean rehearsed = Files.exists(archive);
        start(rehearsed ? List.of("-XX:AOTCache=" + archive) : List.of());
    }

    /**
     * Starts the program so that, when it is ended in good order, it leaves behind what it loaded:
     * every later start takes a third less of the processor. Worth it where many follow.
     */
    void rehearse() throws IOException {
        start(List.of("-XX:AOTCacheOutput=" + archive));
    }

    /** The first compiler tier only: who lives for seconds would spend them compiling. */
    private void start(List<String> flags) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(flags);
        words.addAll(List.of("-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1"));
        words.add("--enable-native-access=ALL-UNNAMED");
        words.addAll(List.of("-cp", System.getProperty("java.class.path")));
        words.addAll(List.of(Tongbao.class.getName(), "serve"));
        words.addAll(List.of("--data", data.toString(), "--port", Integer.toString(port)));
        program =
                new ProcessBuilder(words)
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

    /** Ends the program in good order, and its server with it. */
    void end() {
        Process started = program;
        if (started == null) {
            return;
        }
        started.destroy();
        try {
            if (!started.waitFor(TO_END.toSeconds(), TimeUnit.SECONDS)) {
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
