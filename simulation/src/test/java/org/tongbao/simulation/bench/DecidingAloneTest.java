package org.tongbao.simulation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;

class DecidingAloneTest {

    private static final List<Claim> CLAIMS = DecidingAlone.inpatientClaims(200, 7);

    @Test
    void everyClaimIsSettledAsReferredAndHasWhatItIsSaidToHave() {
        Adjudication adjudication =
                new Adjudication(YamlPolicyBook.packaged(), ReadingCatalogues.bundled());

        for (Claim claim : CLAIMS) {
            Settlement settlement = adjudication.decide(claim);

            assertThat(settlement.answer()).isEqualTo(Answer.MET);
            assertThat(settlement.benefitClass()).isEqualTo(BenefitClass.REFERRAL);
            assertThat(settlement.lines()).hasSize(10);
            assertThat(settlement.lines())
                    .extracting(line -> line.itemClass())
                    .contains(CatalogueClass.A, CatalogueClass.B, CatalogueClass.C);
            assertThat(settlement.amounts().aboveCap().isPositive()).isTrue();
        }
    }

    @Test
    void theSameSeedGivesTheSameClaims() {
        assertThat(DecidingAlone.inpatientClaims(200, 7)).isEqualTo(CLAIMS);
        assertThat(DecidingAlone.inpatientClaims(200, 8)).isNotEqualTo(CLAIMS);
    }

    @Test
    void aDecisionCostsSomething() {
        DecidingAlone.Cost cost = DecidingAlone.underPackagedLaw(7).decide(20_000);

        assertThat(cost.decisions()).isEqualTo(20_000);
        assertThat(cost.nanos()).isPositive();
        assertThat(cost.bytes()).isPositive();
        assertThat(cost.perSecond()).isPositive();
    }
}
