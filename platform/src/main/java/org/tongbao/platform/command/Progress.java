package org.tongbao.platform.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * One line on the error output that changes in place: how many, how fast, how far. Silent where
 * nobody looks.
 */
public final class Progress {

    /** Set by the door where a person looks at the error output. */
    private static final String WATCHED = "tongbao.watched";

    private static final long BETWEEN = Duration.ofMillis(250).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int WHOLE = 100;

    private final PrintStream err;
    private final boolean seen;
    private final long size;
    private final long began = System.nanoTime();
    private long shown = began;

    /**
     * @param asked whether to show it even where nobody looks
     * @param size the size of the whole; 0 if nobody knows
     */
    public Progress(PrintStream err, boolean asked, long size) {
        this.err = err;
        this.seen = asked || Boolean.getBoolean(WATCHED);
        this.size = size;
    }

    /**
     * Tells how far it went; cheap enough to be called often.
     *
     * @param count things done
     * @param part of the size that is behind them
     */
    public void reached(long count, long part) {
        long now = System.nanoTime();
        if (seen && now - shown >= BETWEEN) {
            shown = now;
            show(count, part, now);
        }
    }

    /** Tells in the caller's own words; they are asked for only when they are shown. */
    public void says(Supplier<String> words) {
        long now = System.nanoTime();
        if (seen && now - shown >= BETWEEN) {
            shown = now;
            err.print("\r\033[K" + words.get());
            err.flush();
        }
    }

    /** Takes the line away. */
    public void leaves() {
        if (seen) {
            err.print("\r\033[K");
            err.flush();
        }
    }

    /** Tells the end. */
    public void ended(long count) {
        if (seen) {
            show(count, size, System.nanoTime());
            err.println();
        }
    }

    private void show(long count, long part, long now) {
        long perSecond = count * SECOND / Math.max(1, now - began);
        String share = size > 0 ? " · %d %%".formatted(part * WHOLE / size) : "";
        err.printf("\r\033[K%,d · %,d/s%s", count, perSecond, share);
        err.flush();
    }
}
