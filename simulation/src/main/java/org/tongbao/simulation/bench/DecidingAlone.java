package org.tongbao.simulation.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;

/**
 * Measures a decision by itself, on one thread and in memory: nanoseconds of processor time and
 * bytes allocated, findings included. Processor time, because a machine does other things too.
 */
public final class DecidingAlone {

    private static final int CLAIMS = 4096;
    private static final int KEPT = 64;
    private static final long NANOS = 1_000_000_000L;

    private final Adjudication adjudication;
    private final List<Claim> claims;

    /** What was decided last; kept, so that no part of a decision may be left out. */
    private final Settlement[] kept = new Settlement[KEPT];

    private int next;

    private DecidingAlone(Adjudication adjudication, List<Claim> claims) {
        this.adjudication = adjudication;
        this.claims = claims;
    }

    /**
     * What a decision costs.
     *
     * @param decisions how many were made
     * @param nanos of processor time, all together
     * @param bytes allocated, all together
     */
    public record Cost(long decisions, long nanos, long bytes) {

        /** Decisions a second of processor time. */
        public long perSecond() {
            return decisions * NANOS / nanos;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,10d decisions/s %,7d ns %,7d bytes a decision",
                    perSecond(),
                    nanos / decisions,
                    bytes / decisions);
        }
    }

    /**
     * Claims for stays in hospital under the packaged law, the same for the same seed: employees
     * referred to a third-level hospital of another province, ten fee lines, a year partly used up.
     */
    public static List<Claim> inpatientClaims(int count, long seed) {
        return claims(YamlPolicyBook.packaged(), ReadingCatalogues.bundled(), count, seed);
    }

    private static List<Claim> claims(
            YamlPolicyBook book, Catalogues catalogues, int count, long seed) {
        Stays stays = new Stays(book, catalogues, seed);
        List<Claim> claims = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            claims.add(stays.next());
        }
        return List.copyOf(claims);
    }

    /** Ready to measure the packaged law. */
    public static DecidingAlone underPackagedLaw(long seed) {
        YamlPolicyBook book = YamlPolicyBook.packaged();
        Catalogues catalogues = ReadingCatalogues.bundled();
        return new DecidingAlone(
                new Adjudication(book, catalogues), claims(book, catalogues, CLAIMS, seed));
    }

    /**
     * Decides all claims over and over.
     *
     * @param decisions at least so many
     * @throws IllegalStateException if a claim is not settled
     */
    public Cost decide(long decisions) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long nanos = threads.getCurrentThreadCpuTime();
        for (long i = 0; i < decisions; i++) {
            next = next + 1 == CLAIMS ? 0 : next + 1;
            Settlement settlement = adjudication.decide(claims.get(next));
            if (settlement.answer() != Answer.MET) {
                throw new IllegalStateException("claim " + next + ": " + settlement.answer());
            }
            kept[next % KEPT] = settlement;
        }
        return new Cost(
                decisions,
                threads.getCurrentThreadCpuTime() - nanos,
                threads.getCurrentThreadAllocatedBytes() - bytes);
    }

    private double findings() {
        return Stream.of(kept).mapToInt(each -> each.findings().size()).average().orElse(0);
    }

    /**
     * Prints what a decision costs, first while the machine warms up, then {@code rounds} times.
     */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        DecidingAlone alone = underPackagedLaw(1);
        for (int i = 0; i < 3; i++) {
            System.out.println("warming " + alone.decide(400_000));
        }
        for (int i = 0; i < rounds; i++) {
            System.out.println("        " + alone.decide(1_000_000));
        }
        System.out.printf(Locale.ROOT, "%.1f findings a decision%n", alone.findings());
    }
}
