package org.tongbao.core.adjudication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Interpretation;
import org.tongbao.core.policy.PolicyBook;
import org.tongbao.core.trace.Finding;
import org.tongbao.core.trace.Rule;

/** Collects the steps of one decision in order, and whether any leans on an unconfirmed figure. */
final class Findings {

    private static final int USUAL = 16;

    private final PolicyBook book;
    private final boolean kept;
    private final List<Finding> all;
    private Certainty certainty = Certainty.CHECKED;

    private Findings(PolicyBook book, boolean kept) {
        this.book = book;
        this.kept = kept;
        this.all = kept ? new ArrayList<>(USUAL) : List.of();
    }

    /**
     * @param book whose interpretations steps may cite
     */
    Findings(PolicyBook book) {
        this(book, true);
    }

    /** For a decision of which only the amounts are asked: steps are not kept. */
    static Findings unread(PolicyBook book) {
        return new Findings(book, false);
    }

    void add(Rule step, Citation article, Money amount, Object... facts) {
        if (kept) {
            all.add(new Finding(step, article, amount, facts));
            lean(article);
        }
    }

    /** A step that stands on a reading of our own. */
    void add(Rule step, Interpretation reading, Money amount, Object... facts) {
        add(step, book.citation(reading), amount, facts);
    }

    void lean(Citation article) {
        if (article.certainty() == Certainty.ILLUSTRATIVE) {
            certainty = Certainty.ILLUSTRATIVE;
        }
    }

    /** Reads a figure, so that the decision leans on it whether or not a step cites it. */
    <T> T read(Cited<T> figure) {
        lean(figure.citation());
        return figure.value();
    }

    /** All steps; none can be added by who reads them. */
    List<Finding> all() {
        return Collections.unmodifiableList(all);
    }

    Certainty certainty() {
        return certainty;
    }
}
