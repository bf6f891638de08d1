package org.tongbao.simulation.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** What came of a run: counts, latencies, and what it cost to send. */
public final class Tally {

    private static final int DIGITS = 3;
    private static final int MANY_REASONS = 50;
    private static final long SECOND = 1_000_000_000L;
    private static final double MICROS_A_MILLI = 1000.0;

    private final Map<Outcome, Histogram> sinceSent = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Histogram> sinceIntended = new EnumMap<>(Outcome.class);
    private final Histogram all = new Histogram(DIGITS);
    private final Map<String, Long> reasons = new TreeMap<>();
    private final long start = System.nanoTime();
    private long[] doneBySecond = new long[64];
    private int seconds;
    private long sent;
    private long unsent;
    private long doneInTime;
    private long end;
    private long processorNanos;

    void sending() {
        sent++;
    }

    /** An arrival that was never sent, because all connections waited until its time was over. */
    void neverSent(long waitedNanos) {
        unsent++;
        all.recordValue(waitedNanos / 1000);
    }

    void ended(Errand errand, Outcome outcome, long now, boolean inTime) {
        of(sinceSent, outcome).recordValue(Math.max(0, now - errand.sent) / 1000);
        long latency = Math.max(0, now - errand.intended) / 1000;
        of(sinceIntended, outcome).recordValue(latency);
        all.recordValue(latency);
        if (outcome == Outcome.DONE && inTime) {
            doneInTime++;
            int second = (int) ((now - start) / SECOND);
            if (second >= doneBySecond.length) {
                doneBySecond = Arrays.copyOf(doneBySecond, doneBySecond.length * 2);
            }
            doneBySecond[second]++;
            seconds = Math.max(seconds, second + 1);
        }
    }

    void because(String reason) {
        String known = reasons.size() < MANY_REASONS ? reason : "…";
        reasons.merge(known, 1L, Long::sum);
    }

    void closed(long endNanos, long processor) {
        end = endNanos;
        processorNanos = processor;
    }

    /** Messages sent. */
    public long sent() {
        return sent;
    }

    /** Arrivals that found no free connection until it was too late. */
    public long unsent() {
        return unsent;
    }

    /** How many ended so. */
    public long count(Outcome outcome) {
        return of(sinceSent, outcome).getTotalCount();
    }

    /** Messages done a second, while messages were sent. */
    public double donePerSecond() {
        return doneInTime * (double) SECOND / Math.max(1, end - start);
    }

    /** Messages done in each second of the run. */
    public long[] doneBySecond() {
        return Arrays.copyOf(doneBySecond, seconds);
    }

    /** Why messages were refused, and how many. */
    public Map<String, Long> reasons() {
        return new TreeMap<>(reasons);
    }

    /** How long the sending went on. */
    public Duration time() {
        return Duration.ofNanos(end - start);
    }

    /** Processor time of the sender, microseconds a message. */
    public double microsAMessage() {
        return processorNanos / 1000.0 / Math.max(1, sent);
    }

    /**
     * Milliseconds that a share of all arrivals took at most, from when they should have been sent.
     *
     * @param percentile such as 99.9
     */
    public double millis(double percentile) {
        return all.getValueAtPercentile(percentile) / MICROS_A_MILLI;
    }

    /** The same, of those that ended so. */
    public double millis(Outcome outcome, double percentile) {
        return of(sinceIntended, outcome).getValueAtPercentile(percentile) / MICROS_A_MILLI;
    }

    /** Milliseconds from when they were really sent. */
    public double millisSinceSent(Outcome outcome, double percentile) {
        return of(sinceSent, outcome).getValueAtPercentile(percentile) / MICROS_A_MILLI;
    }

    private static Histogram of(Map<Outcome, Histogram> histograms, Outcome outcome) {
        return histograms.computeIfAbsent(outcome, _ -> new Histogram(DIGITS));
    }
}
