package org.tongbao.platform.command.claims;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.policy.claim.ClaimFault;
import org.tongbao.policy.claim.FaultyClaim;

/**
 * The lines of a stream, handed out in batches of what is there: many lines of a file at once, one
 * line of somebody who waits for its answer before the next. Memory is bounded by the longest line.
 */
final class Lines {

    private static final int CHUNK = 1 << 17;
    private static final int LONGEST = 1 << 26;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int filled;
    private boolean ended;
    private long line = 1;

    /** The stream stays open. */
    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * At least one line, waiting for it if need be; null after the last.
     *
     * @throws FaultyClaim if a line is too long for a claim
     */
    @Nullable Batch next() throws IOException {
        int end = endOfLastLine();
        while (end == 0 && !ended) {
            fill();
            end = endOfLastLine();
        }
        return end == 0 ? null : take(end);
    }

    /** All that is left. */
    Batch rest() throws IOException {
        while (!ended) {
            fill();
        }
        return take(filled);
    }

    /** The nth line that is not blank, without taking it; null if there are fewer. */
    byte @Nullable [] peek(int nth) throws IOException {
        int from = 0;
        int found = 0;
        while (true) {
            int end = endOfLine(from);
            if (end < 0) {
                return null;
            }
            if (!Batch.isBlank(buffer, from, end) && ++found == nth) {
                return Arrays.copyOfRange(buffer, from, end);
            }
            from = end;
        }
    }

    /** Where the line that begins here ends, reading on until it does; -1 if none begins here. */
    private int endOfLine(int from) throws IOException {
        for (int at = from; ; at++) {
            while (at == filled && !ended) {
                fill();
            }
            if (at == filled) {
                return at == from ? -1 : at;
            }
            if (buffer[at] == '\n') {
                return at + 1;
            }
        }
    }

    private int endOfLastLine() {
        if (ended) {
            return filled;
        }
        int end = filled;
        while (end > 0 && buffer[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private Batch take(int end) {
        Batch batch = new Batch(Arrays.copyOf(buffer, end), line);
        for (int i = 0; i < end; i++) {
            if (buffer[i] == '\n') {
                line++;
            }
        }
        System.arraycopy(buffer, end, buffer, 0, filled - end);
        filled -= end;
        return batch;
    }

    private void fill() throws IOException {
        if (filled == buffer.length) {
            if (filled == LONGEST) {
                throw new FaultyClaim(
                        List.of(
                                new ClaimFault(
                                        "",
                                        "",
                                        "第 " + line + " 行起超过 64 MiB",
                                        "longer than 64 MiB from line " + line + " on")));
            }
            buffer = Arrays.copyOf(buffer, filled * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            ended = true;
        } else {
            filled += read;
        }
    }
}
