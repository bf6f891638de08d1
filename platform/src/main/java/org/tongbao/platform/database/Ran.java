package org.tongbao.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that was run to its end.
 *
 * @param exit its exit status; 127 if there is no such program
 * @param output what it printed, both streams together
 */
record Ran(int exit, String output) {

    private static final int NO_SUCH_PROGRAM = 127;

    /** Runs a program in a folder and waits for it. */
    static Ran in(Path folder, List<String> words) {
        try {
            Process process = bare(folder, words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Ran(NO_SUCH_PROGRAM, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + words.getFirst(), e);
        }
    }

    /** A program about to be run in a folder, with nothing of our environment but the path. */
    static ProcessBuilder bare(Path folder, List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "TMPDIR"));
        environment.put("LC_ALL", "C");
        return builder;
    }

    boolean succeeded() {
        return exit == 0;
    }
}
