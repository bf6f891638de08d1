package org.tongbao.simulation.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Sends messages over some connections and reads the answers, all in the calling thread: one thread
 * that waits for all connections together costs the machine least.
 *
 * <p>In an open loop latency counts from the instant a message should have been sent. One that
 * waits because the platform stalls counts its waiting, as the institution behind it would (no
 * coordinated omission). Connections stay open from run to run.
 */
public final class Driving implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final long MILLI = 1_000_000L;
    private static final long ROUND = 100 * MILLI;

    private final Selector selector;
    private final List<Caller> callers = new ArrayList<>();
    private final Deque<Caller> idle = new ArrayDeque<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final long patience;

    private Source source = NOTHING;
    private Tally tally = new Tally();
    private long end;
    private long lastRound;
    private boolean dry;
    private int waiting;

    private static final Source NOTHING =
            new Source() {
                @Override
                public @org.jspecify.annotations.Nullable ByteBuffer next(Errand errand) {
                    return null;
                }

                @Override
                public void ended(Errand errand, Outcome outcome, Reply reply) {}
            };

    /**
     * Opens the connections.
     *
     * @param patience how long to wait for an answer
     */
    public Driving(InetSocketAddress address, int connections, Duration patience)
            throws IOException {
        this.selector = Selector.open();
        this.patience = patience.toNanos();
        for (int i = 0; i < connections; i++) {
            callers.add(new Caller(address, selector));
        }
    }

    /** Sends for some time, then waits for the answers that are missing. */
    public Tally drive(Counters from, Pace pace, Duration time) throws IOException {
        return drive((Source) from, pace, time);
    }

    Tally drive(Source from, Pace pace, Duration time) throws IOException {
        source = from;
        dry = false;
        callers.forEach(this::reopen);
        tally = new Tally();
        long processor = processorTime();
        long start = System.nanoTime();
        end = start + time.toNanos();
        lastRound = start;
        long arrivals = 0;
        long now = start;
        while (now - end < 0 && !isExhausted()) {
            switch (pace) {
                case Pace.AsAnswered() -> {
                    while (!idle.isEmpty() && !dry) {
                        send(now);
                    }
                    await(ROUND);
                }
                case Pace.Arriving arriving -> {
                    arrivals = release(arriving, arrivals, start, now);
                    await(idle.isEmpty() || dry ? ROUND : start + arriving.after(arrivals) - now);
                }
            }
            now = System.nanoTime();
            goRound(now);
        }
        if (pace instanceof Pace.Arriving arriving) {
            for (long due; !dry && (due = start + arriving.after(arrivals)) < end; arrivals++) {
                tally.neverSent(end - due);
            }
        }
        tally.closed(Math.min(now, end), processorTime() - processor);
        end = Math.min(now, end);
        while (waiting > 0) {
            await(ROUND);
            goRound(System.nanoTime());
        }
        return tally;
    }

    /** Whether the source has nothing to send and no answer can change that. */
    private boolean isExhausted() {
        return dry && waiting == 0;
    }

    /** Sends what is due, as far as connections are free; gives up what waited too long. */
    private long release(Pace.Arriving arriving, long first, long start, long now) {
        long next = first;
        long due = start + arriving.after(next);
        while (due <= now && !dry) {
            if (now - due > patience) {
                tally.neverSent(now - due);
            } else if (idle.isEmpty()) {
                return next;
            } else {
                send(due);
            }
            next++;
            due = start + arriving.after(next);
        }
        return next;
    }

    private void send(long intended) {
        Caller caller = idle.pop();
        ByteBuffer request = source.next(caller.errand);
        if (request == null) {
            dry = true;
            idle.push(caller);
            return;
        }
        tally.sending();
        waiting++;
        caller.waits = true;
        caller.errand.intended = intended;
        caller.errand.sent = System.nanoTime();
        try {
            caller.send(request);
        } catch (IOException e) {
            broken(caller);
        }
    }

    /**
     * Waits for answers, at most so many nanoseconds, rounded up to milliseconds, and takes what
     * came. A message may leave a millisecond late by that; its latency counts it.
     */
    private void await(long nanos) throws IOException {
        if (nanos > 0) {
            selector.select(this::take, (Math.min(nanos, ROUND) + MILLI - 1) / MILLI);
        } else {
            selector.selectNow(this::take);
        }
    }

    private void take(SelectionKey key) {
        Caller caller = (Caller) key.attachment();
        try {
            if (key.isValid() && key.isWritable()) {
                caller.write();
            }
            if (key.isValid() && key.isReadable() && caller.read(buffer)) {
                answered(caller);
            }
        } catch (IOException e) {
            broken(caller);
        }
    }

    private void answered(Caller caller) {
        if (!caller.waits) {
            return;
        }
        if (caller.reply.closes()) {
            caller.close();
        }
        ended(caller, caller.reply.outcome());
    }

    private void broken(Caller caller) {
        caller.close();
        idle.remove(caller);
        if (caller.waits) {
            ended(caller, Outcome.FAILED);
        }
    }

    /** One that broke is opened anew on the next round, lest a dead platform be called in vain. */
    private void reopen(Caller caller) {
        if (!caller.isOpen() && caller.open()) {
            idle.push(caller);
        }
    }

    private void ended(Caller caller, Outcome outcome) {
        long now = System.nanoTime();
        caller.waits = false;
        waiting--;
        dry = false;
        tally.ended(caller.errand, outcome, now, now - end <= 0);
        if (outcome == Outcome.REFUSED) {
            tally.because(caller.reply.reason());
        } else if (outcome == Outcome.FAILED) {
            tally.because("HTTP " + caller.reply.status());
        }
        source.ended(caller.errand, outcome, caller.reply);
        boolean answered = outcome != Outcome.FAILED && outcome != Outcome.TIMED_OUT;
        if (caller.isOpen() || (answered && caller.open())) {
            idle.push(caller);
        }
    }

    /** Now and then looks for those that waited too long and those that are not open. */
    private void goRound(long now) {
        if (now - lastRound < ROUND) {
            return;
        }
        lastRound = now;
        for (Caller caller : callers) {
            if (caller.waits && now - caller.errand.sent > patience) {
                caller.close();
                ended(caller, Outcome.TIMED_OUT);
            }
            reopen(caller);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Override
    public void close() throws IOException {
        callers.forEach(Caller::close);
        selector.close();
    }
}
