package org.tongbao.simulation.verbs;

import java.io.PrintStream;
import java.time.Duration;
import org.tongbao.core.kernel.Worded;
import org.tongbao.platform.command.Language;
import org.tongbao.simulation.bench.Part;
import org.tongbao.simulation.bench.Progress;

/** One line on the error output that changes in place: which part, which step, how far. */
final class BenchProgress implements Progress {

    /** Set by the door where a person looks at the error output. */
    private static final String WATCHED = "tongbao.watched";

    private static final long BETWEEN = Duration.ofMillis(250).toNanos();
    private static final int CELLS = 20;

    private final PrintStream err;
    private final Language language;
    private final boolean seen;
    private final String part;
    private long shown;
    private String last = "";

    /**
     * @param asked whether to show it even where nobody looks
     */
    BenchProgress(PrintStream err, Language language, boolean asked, Part part) {
        this.err = err;
        this.language = language;
        this.seen = asked || Boolean.getBoolean(WATCHED);
        this.part = part.name() + " " + language.pick(part.title().zh(), part.title().en());
    }

    @Override
    public void reached(Worded step, long done, long whole) {
        String words = language.pick(step.zh(), step.en());
        long now = System.nanoTime();
        if (seen && (!words.equals(last) || now - shown >= BETWEEN)) {
            shown = now;
            last = words;
            err.printf("\r\033[K%s · %s%s", part, words, bar(done, whole));
            err.flush();
        }
    }

    /** Takes the line away. */
    void ended() {
        if (seen) {
            err.print("\r\033[K");
            err.flush();
        }
    }

    private static String bar(long done, long whole) {
        if (whole <= 0) {
            return "";
        }
        int full = Math.clamp(done * CELLS / whole, 0, CELLS);
        return " " + "█".repeat(full) + "░".repeat(CELLS - full) + " " + done + "/" + whole;
    }
}
