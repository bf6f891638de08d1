package org.tongbao.core.adjudication;

import java.util.List;
import java.util.function.Function;
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
    static ScopedBill of(List<ScopedLine> lines) {
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
                List.copyOf(lines),
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
        for (ScopedLine line : lines) {
            findings.lean(line.citation());
        }
        findings.add(Step.BILL, division, total, lines.size());
        stateRefunds(findings);
        state(Step.OUTSIDE, ScopedLine::outside, outside, division, findings);
        state(Step.ABOVE_CAP, ScopedLine::aboveCap, aboveCap, division, findings);
        state(Step.PRE_SELF_PAY, ScopedLine::preSelfPay, preSelfPay, division, findings);
        findings.add(Step.IN_SCOPE, division, inScope, total, outside, aboveCap, preSelfPay);
    }

    private void stateRefunds(Findings findings) {
        long refunded = 0;
        int count = 0;
        for (ScopedLine line : lines) {
            long fen = line.line().amount().fen();
            if (fen < 0) {
                refunded += fen;
                count++;
            }
        }
        if (count > 0) {
            Money amount = Money.ofFen(refunded);
            findings.add(Step.REFUNDS, Interpretation.REFUND_MIRRORS, amount, count);
        }
    }

    /** One step for all lines of which a part was split off; cites their article if it is one. */
    private void state(
            Step step,
            Function<ScopedLine, Money> part,
            Money amount,
            Citation division,
            Findings findings) {
        int count = 0;
        Citation article = division;
        for (ScopedLine line : lines) {
            if (!part.apply(line).isZero()) {
                boolean shared = count == 0 || article.equals(line.citation());
                article = shared ? line.citation() : division;
                count++;
            }
        }
        if (count > 0) {
            findings.add(step, article, amount, count);
        }
    }
}
