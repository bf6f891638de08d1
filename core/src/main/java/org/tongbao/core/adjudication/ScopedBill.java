package org.tongbao.core.adjudication;

import java.util.List;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Citation;
import org.tongbao.core.policy.Interpretation;

/**
 * A bill after its lines were split.
 *
 * @param lines each as split
 * @param total of all lines
 * @param outside wholly on the person
 * @param aboveCap above price caps
 * @param preSelfPay first shares
 * @param inScope what remains
 */
public record ScopedBill(
        List<ScopedLine> lines,
        Money total,
        Money outside,
        Money aboveCap,
        Money preSelfPay,
        Money inScope) {

    /**
     * Adds up split lines.
     *
     * @throws UnreadableClaim if refunds exceed charges in any part
     */
    static ScopedBill of(ScopedLine... lines) {
        long total = 0;
        long outside = 0;
        long aboveCap = 0;
        long preSelfPay = 0;
        long inScope = 0;
        for (ScopedLine line : lines) {
            total = Math.addExact(total, line.line().amount().fen());
            outside = Math.addExact(outside, line.outside().fen());
            aboveCap = Math.addExact(aboveCap, line.aboveCap().fen());
            preSelfPay = Math.addExact(preSelfPay, line.preSelfPay().fen());
            inScope = Math.addExact(inScope, line.inScope().fen());
        }
        if ((total | outside | aboveCap | preSelfPay | inScope) < 0) {
            throw new UnreadableClaim(
                    "lines", "退费超过原收费", "refunds exceed the charges they take back");
        }
        return new ScopedBill(
                List.of(lines),
                Money.ofFen(total),
                Money.ofFen(outside),
                Money.ofFen(aboveCap),
                Money.ofFen(preSelfPay),
                Money.ofFen(inScope));
    }

    /** Whether some line cannot be judged before a missing fact is known. */
    boolean isOpen() {
        for (ScopedLine line : lines) {
            if (line.isOpen()) {
                return true;
            }
        }
        return false;
    }

    /** States what was split off and what remains. */
    void state(Citation division, Findings findings) {
        Part refunds = new Part(division);
        Part outsides = new Part(division);
        Part aboveCaps = new Part(division);
        Part preSelfPays = new Part(division);
        for (ScopedLine line : lines) {
            Citation article = line.citation();
            findings.lean(article);
            Money amount = line.line().amount();
            refunds.add(amount.isNegative() ? amount : Money.ZERO, article);
            outsides.add(line.outside(), article);
            aboveCaps.add(line.aboveCap(), article);
            preSelfPays.add(line.preSelfPay(), article);
        }
        findings.add(Step.BILL, division, total, lines.size());
        if (refunds.lines > 0) {
            findings.add(
                    Step.REFUNDS,
                    Interpretation.REFUND_MIRRORS,
                    Money.ofFen(refunds.fen),
                    refunds.lines);
        }
        outsides.state(Step.OUTSIDE, findings);
        aboveCaps.state(Step.ABOVE_CAP, findings);
        preSelfPays.state(Step.PRE_SELF_PAY, findings);
        findings.add(Step.IN_SCOPE, division, inScope, total, outside, aboveCap, preSelfPay);
    }

    /** The lines of which a part was split off, and their article if they share one. */
    private static final class Part {

        private final Citation division;
        private Citation article;
        private long fen;
        private int lines;

        Part(Citation division) {
            this.division = division;
            this.article = division;
        }

        void add(Money amount, Citation of) {
            if (!amount.isZero()) {
                boolean shared = lines == 0 || article.equals(of);
                article = shared ? of : division;
                fen += amount.fen();
                lines++;
            }
        }

        void state(Step step, Findings findings) {
            if (lines > 0) {
                findings.add(step, article, Money.ofFen(fen), lines);
            }
        }
    }
}
