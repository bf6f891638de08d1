package org.tongbao.core.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.trace.Finding;

/** Collects the steps of one decision in order, and whether any leans on an unconfirmed figure. */
final class Findings {

    private static final int USUAL = 24;

    private final List<Finding> all = new ArrayList<>(USUAL);
    private Certainty certainty = Certainty.CHECKED;

    void add(Step step, Citation article, Money amount, Object... facts) {
        all.add(new Finding(step, article, amount, facts));
        lean(article);
    }

    void lean(Citation article) {
        if (article.certainty() == Certainty.ILLUSTRATIVE) {
            certainty = Certainty.ILLUSTRATIVE;
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    Certainty certainty() {
        return certainty;
    }
}
