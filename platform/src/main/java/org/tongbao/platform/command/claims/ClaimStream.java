package org.tongbao.platform.command.claims;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.platform.command.claims.Answering.Answered;
import org.tongbao.policy.claim.ClaimFault;
import org.tongbao.policy.claim.SettlementWriter;

/**
 * Answers streams of claims. A document laid out over several lines is answered by one laid out so;
 * claims one a line are answered one a line, in their order, blank lines aside.
 */
public final class ClaimStream {

    private static final int USUAL_BLOCK = 1 << 19;

    private final Answering answering;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out takes the answers
     * @param err takes every fault with its line and path
     */
    public ClaimStream(
            Adjudication adjudication, SettlementWriter writer, PrintStream out, PrintStream err) {
        this.answering = new Answering(adjudication, writer);
        this.out = out;
        this.err = err;
    }

    /**
     * How many claims were answered.
     *
     * @param claims all of them
     * @param settled whose answer is MET
     * @param unreadable that could not be read
     * @param bytes read
     */
    public record Tally(long claims, long settled, long unreadable, long bytes) {

        private Tally plus(Tally more) {
            return new Tally(
                    claims + more.claims,
                    settled + more.settled,
                    unreadable + more.unreadable,
                    bytes + more.bytes);
        }
    }

    /** Is told how far it went, often. */
    public interface Watcher {
        /** So many so far. */
        void reached(Tally tally);
    }

    /** Answers, complaints, and how many there are of each sort. */
    private record Block(ByteArrayOutputStream answers, StringBuilder complaints, Tally tally) {}

    /**
     * Answers all of it.
     *
     * @param name of the stream, before each complaint
     * @throws IOException if it cannot be read, or nobody takes the answers any more
     * @throws org.tongbao.policy.claim.FaultyClaim if a line is too long for a claim
     */
    public Tally answer(InputStream in, String name, Watcher watcher) throws IOException {
        Lines lines = new Lines(in);
        if (isOneDocument(lines)) {
            Block block = document(lines.rest(), name);
            put(block, false);
            return block.tally();
        }
        Total total = new Total(watcher);
        new InOrder<Batch, Block>(
                        Runtime.getRuntime().availableProcessors(), batch -> lines(batch, name))
                .run(
                        lines::next,
                        (block, waiting) -> {
                            put(block, waiting);
                            total.add(block.tally());
                        });
        flush();
        return total.tally;
    }

    private static final class Total {

        private final Watcher watcher;
        private Tally tally = new Tally(0, 0, 0, 0);

        Total(Watcher watcher) {
            this.watcher = watcher;
        }

        void add(Tally more) {
            tally = tally.plus(more);
            watcher.reached(tally);
        }
    }

    /** It is, unless its first line is whole or its second is a claim of its own. */
    private static boolean isOneDocument(Lines lines) throws IOException {
        byte[] first = lines.peek(1);
        if (first == null || !isUnfinished(first)) {
            return false;
        }
        byte[] second = lines.peek(2);
        return second == null || !isClaim(second);
    }

    private static boolean isUnfinished(byte[] line) {
        try {
            Json.read(line, 0, line.length);
            return false;
        } catch (NotJson e) {
            return e.isUnfinished();
        }
    }

    private static boolean isClaim(byte[] line) {
        try {
            return Json.read(line, 0, line.length) instanceof Map<?, ?> object
                    && object.containsKey("insuredArea");
        } catch (NotJson e) {
            return false;
        }
    }

    private Block document(Batch all, String name) {
        Answered answered = answering.answer(all.text(), 0, all.length());
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        try (Printing printing = Printing.forPersons(answers)) {
            printing.print(answered.isReadable() ? answered.tree() : answered.errors());
        }
        StringBuilder complaints = new StringBuilder();
        if (!answered.isReadable()) {
            Places places = new Places(Json.places(all.text(), all.length()), answered.line());
            for (ClaimFault fault : answered.faults()) {
                complain(complaints, name, places.line(fault.path()), fault);
            }
        }
        return new Block(answers, complaints, tally(answered, all.length()));
    }

    private Block lines(Batch batch, String name) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream(USUAL_BLOCK);
        StringBuilder complaints = new StringBuilder();
        Tally tally = new Tally(0, 0, 0, batch.length());
        long line = batch.firstLine();
        try (Printing printing = Printing.oneALine(answers)) {
            for (int from = 0; from < batch.length(); line++) {
                int end = batch.endOfLine(from);
                if (!batch.isBlank(from, end)) {
                    Answered answered = answered(batch, from, end, line);
                    tally = tally.plus(tally(answered, 0));
                    if (answered.isReadable()) {
                        printing.print(answered.tree());
                    } else {
                        printing.print(numbered(line, answered.errors()));
                        for (ClaimFault fault : answered.faults()) {
                            complain(complaints, name, line, fault);
                        }
                    }
                }
                from = end;
            }
        }
        return new Block(answers, complaints, tally);
    }

    private Answered answered(Batch batch, int from, int end, long line) {
        try {
            return answering.answer(batch.text(), from, end - from);
        } catch (RuntimeException e) {
            throw new IllegalStateException("at line " + line, e);
        }
    }

    private static Map<String, Object> numbered(long line, Map<String, Object> errors) {
        Map<String, Object> numbered = new LinkedHashMap<>();
        numbered.put("line", line);
        numbered.putAll(errors);
        return numbered;
    }

    private static void complain(StringBuilder to, String name, long line, ClaimFault fault) {
        to.append(name).append(':').append(line).append(": ").append(fault.describe());
        to.append(System.lineSeparator());
    }

    private static Tally tally(Answered answered, int bytes) {
        return new Tally(1, answered.isYes() ? 1 : 0, answered.isReadable() ? 0 : 1, bytes);
    }

    /** Answers before complaints, and both at once unless more is on its way. */
    private void put(Block block, boolean waiting) throws IOException {
        block.answers().writeTo(out);
        if (!block.complaints().isEmpty()) {
            err.print(block.complaints());
        }
        if (!waiting) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (out.checkError()) {
            throw new IOException("nobody takes the answers any more");
        }
    }
}
