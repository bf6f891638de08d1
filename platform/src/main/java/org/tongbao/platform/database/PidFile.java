package org.tongbao.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file by which a running server marks its folder: the process on line 1, whether it takes
 * connections on line 8.
 */
record PidFile(Path cluster, List<String> lines) {

    private static final int STATUS = 7;

    /** Greater than any process id a kernel gives; such a process does not exist. */
    private static final String NO_PROCESS = Integer.toString(Integer.MAX_VALUE);

    static Optional<PidFile> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(file(cluster));
            return lines.isEmpty() ? Optional.empty() : Optional.of(new PidFile(cluster, lines));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    long pid() {
        return Long.parseLong(lines.getFirst().strip());
    }

    /** Whether the server takes connections. */
    boolean isReady() {
        return lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
    }

    /**
     * Whether the process is a server on this folder. After a crash its number may have passed to
     * any other process, which we must not touch; a dead process nobody has waited for has no
     * command line.
     */
    boolean isAlive() {
        return ProcessHandle.of(pid())
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
                .isPresent();
    }

    /**
     * Says that the process is gone, where its number has passed to another: the server would take
     * that one for a rival and refuse to start. The other lines stay, for by them the server finds
     * out whether children of the dead one still hold its shared memory.
     */
    void bury() {
        List<String> buried = new ArrayList<>(lines);
        buried.set(0, NO_PROCESS);
        try {
            Files.write(file(cluster), buried);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
