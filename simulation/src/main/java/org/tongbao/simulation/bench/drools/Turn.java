package org.tongbao.simulation.bench.drools;

import java.util.Set;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tier;
import org.tongbao.core.policy.Tier.Part;

/**
 * The turn of one payer after the pool.
 *
 * @param payers whose turn it is one of
 * @param tier the payer
 * @param parts of the burden it looks at
 */
public record Turn(Payers payers, Tier tier, Set<Part> parts) {

    public Case of() {
        return payers.of();
    }

    /** What is left of the parts it looks at. */
    public Money base() {
        return payers.burden().left(parts);
    }

    public boolean isBurdened() {
        return base().isPositive();
    }

    /** Whether there is a penalty on it that nobody has stated. */
    public boolean isPenaltyDue() {
        return payers.isPenaltyDue();
    }

    /** Whether the person's status has better terms of serious-illness insurance. */
    public boolean isPreferred() {
        return tier instanceof Tier.SeriousIllness serious
                && serious.preference() != null
                && serious.preference().who().contains(of().person().assistance());
    }

    /** Whether medical assistance has terms for the person's status. */
    public boolean isAssisted() {
        return tier instanceof Tier.MedicalAssistance assistance
                && assistance.terms().containsKey(of().person().assistance());
    }

    /** Whether the civil servants' subsidy shares in the part. */
    public boolean isShared() {
        return tier instanceof Tier.CivilServant civil
                && civil.shares().containsKey(parts.iterator().next());
    }

    /** The rate lowered by the penalty on payers after the pool. */
    public Rate lowered(Rate rate) {
        return switch (payers.penalty()) {
            case null -> rate;
            case OffSite.Points points -> rate.less(points.figure().value());
            case OffSite.Factor factor -> rate.times(factor.figure().value());
        };
    }
}
