package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.core.adjudication.Law.assistance;
import static org.tongbao.core.adjudication.Law.cap;
import static org.tongbao.core.adjudication.Law.civilServant;
import static org.tongbao.core.adjudication.Law.large;
import static org.tongbao.core.adjudication.Law.terms;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.Tier.Part;

/**
 * How many stays one core decides in a second, findings on. No test of the suite: run it by its
 * name, with {@code -Dmaven.test.redirectTestOutputToFile=false} to see what it prints. Time is
 * that of the thread on a core, so that neighbours on the machine count for little.
 */
class AdjudicationSpeed {

    private static final int ROUNDS = 20;
    private static final int STAYS_A_ROUND = 300_000;

    private static final SmallBook BOOK =
            SmallBook.of(
                    PolicyDraft.policy()
                            .cap(cap("100000", Cap.Basis.FUND_PAID, Cap.Scope.ALL))
                            .tiers(
                                    large("0.85", "400000"),
                                    civilServant(
                                            null,
                                            Map.of(
                                                    Part.DEDUCTIBLE, "0.50",
                                                    Part.CO_PAYMENT, "0.50")),
                                    assistance(
                                            Map.of(
                                                    Assistance.DESTITUTE,
                                                    terms("0", "0.80", "50000")))));

    /** The bill of A.7 Ex-1 and sixteen lines of the catalogue; a referral, three bands. */
    private static Claim referred() {
        ClaimDraft claim = ClaimDraft.ex1().in(Law.SHANGHAI).filed(FilingCategory.REFERRED);
        for (int i = 0; i < 16; i++) {
            claim.item(i % 3 == 0 ? "A" : "B", "12.34", "3");
        }
        return claim.done();
    }

    /** Home, one band, no later payer. */
    private static Claim plain() {
        return ClaimDraft.claim("5000.00").done();
    }

    private static Claim temporarilyAway() {
        return ClaimDraft.ex1()
                .in(Law.SHANGHAI)
                .filed(FilingCategory.OTHER_TEMPORARY)
                .civilServant()
                .status(Assistance.DESTITUTE)
                .account("1000.00", Account.Use.OWN)
                .done();
    }

    @Test
    void staysASecond() {
        measure("at home, 1 line", plain());
        measure("referred, 20 lines", referred());
        measure("temporarily away, 4 lines, all payers, counterfactual", temporarilyAway());
    }

    private static void measure(String name, Claim claim) {
        Adjudication adjudication = new Adjudication(BOOK, Items.CATALOGUES);
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        long bytes = 0;
        long fen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long allocated = thread.getCurrentThreadAllocatedBytes();
            long began = thread.getCurrentThreadCpuTime();
            for (int i = 0; i < STAYS_A_ROUND; i++) {
                fen += adjudication.decide(claim).amounts().cash().fen();
            }
            best = Math.min(best, thread.getCurrentThreadCpuTime() - began);
            bytes = (thread.getCurrentThreadAllocatedBytes() - allocated) / STAYS_A_ROUND;
        }
        assertThat(fen).isPositive();
        System.out.printf(
                "%-60s %,9d a second, %,6d bytes each, %d findings%n",
                name,
                STAYS_A_ROUND * 1_000_000_000L / best,
                bytes,
                adjudication.decide(claim).findings().size());
    }
}
