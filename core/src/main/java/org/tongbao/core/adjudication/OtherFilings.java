package org.tongbao.core.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.PolicyBook;

/**
 * Decides once more as if the person had filed otherwise, to tell what a filing would have changed.
 * Everything else stays: where something other than the filing stands in the way, nothing is told.
 */
record OtherFilings(
        PolicyBook book,
        Claim claim,
        Classing classing,
        NationalFrame frame,
        Years years,
        ScopedBill bill,
        Obstacles obstacles) {

    /**
     * Whether a filing may change anything: at home, or with a better class, it does not.
     *
     * @param due class of benefit as decided
     */
    static boolean matter(boolean away, BenefitClass due) {
        return away && due.compareTo(BenefitClass.TEMP_OTHER) >= 0;
    }

    /**
     * @param due class of benefit as decided
     * @param funds what the funds pay as decided
     */
    List<Counterfactual> wouldHavePaid(BenefitClass due, Money funds) {
        Counterfactual.Before deadline =
                frame.supplementaryFiling().value()
                        ? Counterfactual.Before.DISCHARGE
                        : Counterfactual.Before.ADMISSION;
        List<Counterfactual> found = new ArrayList<>();
        for (Counterfactual.Fact fact : Counterfactual.Fact.values()) {
            Money more = paidIf(fact, due).minus(funds);
            if (more.isPositive()) {
                found.add(new Counterfactual(fact, deadline, more));
            }
        }
        return List.copyOf(found);
    }

    private Money paidIf(Counterfactual.Fact fact, BenefitClass due) {
        Visit visit = claim.visit();
        Filing filing =
                new Filing(
                        fact.category(),
                        visit.treatingArea(),
                        new Period(visit.begin(), visit.end()));
        BenefitClass other = classing.classOf(List.of(filing)).value();
        if (other.compareTo(due) >= 0) {
            return Money.ZERO;
        }
        Findings unread = Findings.unread(book);
        return obstacles.answer(other, unread) == Answer.MET
                ? Sharing.of(years.portions(bill, other, unread), unread).paid()
                : Money.ZERO;
    }
}
