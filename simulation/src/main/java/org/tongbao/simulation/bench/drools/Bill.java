package org.tongbao.simulation.bench.drools;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongbao.core.adjudication.MissingFact;
import org.tongbao.core.adjudication.ScopedLine;
import org.tongbao.core.adjudication.UnreadableClaim;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Citation;

/** The lines of a case as they are split; a fact once all are. */
public final class Bill {

    private final Case of;
    private final ScopedLine[] lines;
    private final Parts outside = new Parts();
    private final Parts aboveCap = new Parts();
    private final Parts preSelfPay = new Parts();
    private int split;
    private long total;
    private long inScope;
    private long refunded;
    private int refunds;
    private boolean open;

    Bill(Case of) {
        this.of = of;
        this.lines = new ScopedLine[of.claim().lines().size()];
    }

    /** One kind of part that lines are split into. */
    public static final class Parts {

        private long fen;
        private int count;

        private void add(Money part) {
            if (!part.isZero()) {
                fen = Math.addExact(fen, part.fen());
                count++;
            }
        }

        /** Of how many lines. */
        public int count() {
            return count;
        }

        /** Of all lines. */
        public Money sum() {
            return Money.ofFen(fen);
        }
    }

    /** Adds a line as split; says whether it was the last that was missing. */
    boolean add(int index, ScopedLine line) {
        lines[index] = line;
        total = Math.addExact(total, line.line().amount().fen());
        outside.add(line.outside());
        aboveCap.add(line.aboveCap());
        preSelfPay.add(line.preSelfPay());
        inScope = Math.addExact(inScope, line.inScope().fen());
        if (line.line().amount().isNegative()) {
            refunded += line.line().amount().fen();
            refunds++;
        }
        open |= line.ground() == ScopedLine.Ground.LIMITED_USE_OPEN;
        of.lean(line.citation());
        split++;
        return isComplete();
    }

    boolean isComplete() {
        return split == lines.length;
    }

    public Case of() {
        return of;
    }

    public boolean isAway() {
        return of.isAway();
    }

    public boolean isWithoutOffer() {
        return of.offers().isEmpty();
    }

    public int getSize() {
        return lines.length;
    }

    public Money total() {
        return Money.ofFen(total);
    }

    public Parts outside() {
        return outside;
    }

    public Parts aboveCap() {
        return aboveCap;
    }

    public Parts preSelfPay() {
        return preSelfPay;
    }

    public Money inScope() {
        return Money.ofFen(inScope);
    }

    public int getOutsideLines() {
        return outside.count;
    }

    public int getCappedLines() {
        return aboveCap.count;
    }

    public int getSharedLines() {
        return preSelfPay.count;
    }

    public int getRefunds() {
        return refunds;
    }

    public Money refunded() {
        return Money.ofFen(refunded);
    }

    /** Whether refunds exceed charges in any part. */
    public boolean isOverRefunded() {
        return (total | outside.fen | aboveCap.fen | preSelfPay.fen | inScope) < 0;
    }

    /** Whether some line cannot be judged before a missing fact is known. */
    public boolean isOpen() {
        return open;
    }

    /** The lines as split, in the order of the claim. */
    public List<ScopedLine> lines() {
        return List.of(lines);
    }

    /** The one article of all lines of which a part was split off, or the division. */
    public Citation article(java.util.function.Function<ScopedLine, Money> part) {
        Citation article = null;
        for (ScopedLine line : lines) {
            if (!part.apply(line).isZero()) {
                if (article != null && !article.equals(line.citation())) {
                    article = of.frame().division();
                } else {
                    article = line.citation();
                }
            }
        }
        return article == null ? of.frame().division() : article;
    }

    /** What is wrong with refunds above charges. */
    public UnreadableClaim unreadable() {
        return new UnreadableClaim("lines", "退费超过原收费", "refunds exceed the charges");
    }

    /** The facts for want of which lines are open, and the articles that ask for them. */
    public Map<MissingFact, Citation> missing() {
        Map<MissingFact, Citation> missing = new EnumMap<>(MissingFact.class);
        Arrays.stream(lines)
                .filter(line -> line.ground() == ScopedLine.Ground.LIMITED_USE_OPEN)
                .forEach(line -> missing(line, missing));
        return missing;
    }

    private void missing(ScopedLine line, Map<MissingFact, Citation> missing) {
        var item = line.item();
        var condition = item == null ? null : item.condition();
        if (condition != null) {
            LimitedUses.missing(of.claim(), condition, line.line().approved())
                    .forEach(fact -> missing.putIfAbsent(fact, line.citation()));
        }
    }
}
