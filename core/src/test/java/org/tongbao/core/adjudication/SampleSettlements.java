package org.tongbao.core.adjudication;

import java.util.Map;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.policy.Tier;

/** Settlements for tests of other rooms: the bill of policy reference A.7, Ex-1. */
public final class SampleSettlements {

    private SampleSettlements() {}

    /** Otherwise temporarily away, a civil servant, 1 000.00 in the account. */
    public static Settlement away() {
        return SmallBook.of(
                        PolicyDraft.policy()
                                .tiers(
                                        Law.civilServant(
                                                null, Map.of(Tier.Part.CO_PAYMENT, "0.50"))))
                .decide(
                        ClaimDraft.ex1()
                                .in(Law.SHANGHAI)
                                .civilServant()
                                .filed(FilingCategory.OTHER_TEMPORARY)
                                .account("1000.00", Account.Use.OWN));
    }

    /** An injury that a third party answers for, away and unfiled. */
    public static Settlement refused() {
        return SmallBook.of(PolicyDraft.policy())
                .decide(ClaimDraft.ex1().in(Law.SHANGHAI).injury(true, true));
    }
}
