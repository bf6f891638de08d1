package org.tongbao.simulation.bench.drools;

import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Rounding;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.Deductible.Amounts;
import org.tongbao.core.policy.Deductible.Factors;
import org.tongbao.core.policy.Deductible.Same;

/** What the tables of a policy say a stay owes; rules say when it is asked. */
public final class Admission {

    private static final String POINT = "deductible";

    private Admission() {}

    /** The full amount for level, person and class of benefit. */
    public static Cited<Money> standard(Portion portion) {
        Deductible table = portion.deductible();
        for (Deductible.Offsite offsite : table.offsite()) {
            if (offsite.benefitClass() == portion.due()) {
                return portion.figure(offsite.amount(), POINT);
            }
        }
        return portion.figure(table.amount(), POINT);
    }

    /** What the nth stay of a year owes. */
    public static Cited<Money> ofNth(Portion portion, Cited<Money> standard, int nth) {
        return switch (portion.deductible().later()) {
            case Same _ -> standard;
            case Factors later -> factor(portion, later, standard, nth);
            case Amounts(var amounts) ->
                    nth == 1
                            ? standard
                            : portion.figure(
                                    amounts.get(Math.min(nth - 1, amounts.size()) - 1), POINT);
        };
    }

    private static Cited<Money> factor(
            Portion portion, Factors later, Cited<Money> standard, int nth) {
        Cited<Rate> factor = later.factors().get(Math.min(nth, later.factors().size()) - 1);
        Money due = standard.value().times(portion.of().read(factor), Rounding.HALF_UP);
        Cited<Money> floor = later.floor();
        if (floor != null) {
            due = due.max(portion.of().read(floor).min(standard.value()));
        }
        return new Cited<>(due, nth == 1 ? standard.citation() : factor.citation());
    }

    /** What a stay of several cycles owes. */
    public static Money ofCycles(Portion portion, Cited<Money> standard) {
        Money due = Money.ZERO;
        for (int i = 0; i < portion.getCycles(); i++) {
            due = due.plus(ofNth(portion, standard, portion.visit().nthAdmission() + i).value());
        }
        return due;
    }

    /** What a continuous stay owes that owes this much by itself. */
    public static Money ofTransfer(Portion portion, Money here) {
        return switch (portion.transfer().value()) {
            case FULL -> here;
            case DIFFERENCE -> here.minus(portion.from().deductiblePaid()).orNothing();
            case NOTHING -> Money.ZERO;
        };
    }
}
