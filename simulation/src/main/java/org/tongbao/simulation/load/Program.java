package org.tongbao.simulation.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program that serves HTTP in a process of its own, and what that process uses. */
public final class Program implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Duration TO_STOP = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS_MS = 50;
    private static final long KIBIBYTE = 1L << 10;
    private static final long MEBIBYTE = 1L << 20;
    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final Process process;
    private final int port;
    private final Path folder;

    private Program(Process process, int port, Path folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    /**
     * The platform, as {@code ./tongbao serve} starts it.
     *
     * @param data of the node
     * @param folder for what it says and for its log of collections
     * @param heap most bytes of heap, as the JVM is told it: {@code 1g}
     */
    public static Program platform(Path data, Path folder, String heap) throws IOException {
        int port = freePort();
        return start(
                port,
                folder,
                heap,
                "org.tongbao.platform.Tongbao",
                List.of("serve", "--data", data.toString(), "--port", Integer.toString(port)));
    }

    /** The framework alone, with this answer to everything. */
    public static Program bare(byte[] answer, Path folder, String heap) throws IOException {
        int port = freePort();
        Files.createDirectories(folder);
        Path file = Files.write(folder.resolve("answer.json"), answer);
        return start(
                port,
                folder,
                heap,
                BareFramework.class.getName(),
                List.of(Integer.toString(port), file.toString()));
    }

    private static Program start(
            int port, Path folder, String heap, String main, List<String> arguments)
            throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve("collections.log");
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xmx" + heap);
        words.add("-Xlog:gc:file=" + log + ":uptime:filecount=0");
        words.addAll(List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED"));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        words.addAll(arguments);
        Process process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.log").toFile())
                        .start();
        Program program = new Program(process, port, folder);
        program.awaitListening();
        return program;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitListening() throws IOException {
        long end = System.nanoTime() + TO_START.toNanos();
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() - end > 0) {
                process.destroyForcibly();
                throw new IOException(
                        "未能启动 / did not start:\n" + Files.readString(folder.resolve("said.log")));
            }
            try {
                Thread.sleep(BETWEEN_LOOKS_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroyForcibly();
                throw new IOException(e);
            }
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(socketAddress());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it listens. */
    public InetSocketAddress socketAddress() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Its process. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Processor time used so far by the process itself. */
    public Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Processor time used so far by the processes it started that still run: its database. */
    public Duration processorOfOthers() {
        return process.descendants()
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Most bytes of heap in use when a collection began. */
    public long peakHeap() {
        return collections().mapToLong(one -> Long.parseLong(one.group(1))).max().orElse(0)
                * MEBIBYTE;
    }

    /** Bytes of heap in use after each collection so far, in turn. */
    public long[] heapAfterCollections() {
        return collections().mapToLong(one -> Long.parseLong(one.group(2)) * MEBIBYTE).toArray();
    }

    private Stream<Matcher> collections() {
        try {
            return Files.readAllLines(folder.resolve("collections.log")).stream()
                    .map(COLLECTION::matcher)
                    .filter(Matcher::find);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Most bytes of memory the process ever had; 0 where the system does not tell. */
    public long peakResident() {
        try {
            Matcher told =
                    RESIDENT.matcher(
                            Files.readString(
                                    Path.of("/proc", Long.toString(process.pid()), "status")));
            return told.find() ? Long.parseLong(told.group(1)) * KIBIBYTE : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Ends it, politely first. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
