package org.tongbao.core.adjudication;

import java.util.List;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.trace.Finding;

/**
 * A decision: answer, amounts, and every step with its ground.
 *
 * @param answer one of four
 * @param benefitClass the form of benefit that was due
 * @param amounts who bears what
 * @param lines each fee line as split, in the order of the claim
 * @param findings every step in order; never empty
 * @param payments what each fund pays, none of nothing; adds up to the funds' total (I5)
 * @param counterfactuals what one other fact would have changed
 * @param yearChanges what each insurance year uses up
 * @param policy the insured area's policy in force
 * @param certainty ILLUSTRATIVE if any figure that decided money is
 */
public record Settlement(
        Answer answer,
        BenefitClass benefitClass,
        Amounts amounts,
        List<ScopedLine> lines,
        List<Finding> findings,
        List<Payment> payments,
        List<Counterfactual> counterfactuals,
        List<YearChange> yearChanges,
        AreaPolicy policy,
        Certainty certainty) {

    /** The findings that stand in the way; empty where the answer is MET. */
    public List<Finding> obstacles() {
        return findings.stream().filter(found -> found.rule() instanceof Obstacle).toList();
    }

    /**
     * What one fund pays.
     *
     * @param fund who
     * @param base the in-scope amount it looked at
     * @param paid what it pays
     */
    public record Payment(Fund fund, Money base, Money paid) {}

    /**
     * What a settlement adds to one insurance year.
     *
     * @param year the calendar year in which the insurance year begins
     * @param used the difference it makes
     */
    public record YearChange(int year, YearSoFar used) {

        /** What takes it back. */
        public YearChange negated() {
            return new YearChange(year, used.negated());
        }
    }

    /**
     * @throws IllegalStateException if nothing explains it or the funds do not add up (I5)
     */
    public Settlement {
        if (findings.isEmpty()) {
            throw new IllegalStateException("a decision without a finding");
        }
        Money paid = Money.ZERO;
        for (Payment payment : payments) {
            paid = paid.plus(payment.paid());
        }
        if (!paid.equals(amounts.fundTotal())) {
            throw new IllegalStateException("identity broken: I5 sum of payments = funds");
        }
    }
}
