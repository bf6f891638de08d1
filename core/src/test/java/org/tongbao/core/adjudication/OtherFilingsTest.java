package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.core.adjudication.ClaimDraft.claim;
import static org.tongbao.core.adjudication.ClaimDraft.ex1;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.InsuranceYear.Crossing;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tier;

/**
 * What another filing would have changed. The bill is that of policy reference A.7: as referred 40
 * 150.00 is paid, as otherwise away 35 030.00.
 */
class OtherFilingsTest {

    private static List<String> told(Settlement settlement) {
        return settlement.counterfactuals().stream()
                .map(each -> each.fact() + " " + each.more())
                .toList();
    }

    private static List<String> told(PolicyDraft policy, ClaimDraft claim) {
        return told(SmallBook.of(policy).decide(claim));
    }

    @ParameterizedTest(name = "unfiled {0}, filed {1}, emergency {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                // 45 270.00 less 10 points on 51 200.00, less 20 points
                "MANUAL; ; false; FILED_AS_REFERRED 40150.00,FILED_AS_TEMPORARY 35030.00",
                "REFUSE; ; false; FILED_AS_REFERRED 40150.00,FILED_AS_TEMPORARY 35030.00",
                "MANUAL; OTHER_TEMPORARY; false; FILED_AS_REFERRED 5120.00",
                "MANUAL; REFERRED; false; ''",
                "MANUAL; LONG_RESIDENT; false; ''",
                "MANUAL; ; true; ''",
                // Paid in full without any filing: nothing more to be had.
                "REDUCED_DIRECT; ; false; ''",
            })
    void byWhatWasFiled(
            OffSite.Unfiled unfiled,
            @Nullable FilingCategory filed,
            boolean emergency,
            String expected) {
        ClaimDraft claim = ex1().in(Law.SHANGHAI);
        if (filed != null) {
            claim.filed(filed);
        }
        if (emergency) {
            claim.emergency();
        }

        assertThat(String.join(",", told(policy().unfiled(unfiled), claim))).isEqualTo(expected);
    }

    @Test
    @DisplayName("Filed as otherwise away instead of referred, at −20 and no points: 10 240.00")
    void tenThousandTwoHundredAndForty() {
        Settlement settlement =
                SmallBook.of(policy().penalty(BenefitClass.REFERRAL, Law.points("0")))
                        .decide(ex1().in(Law.SHANGHAI).filed(FilingCategory.OTHER_TEMPORARY));

        assertThat(settlement.counterfactuals())
                .extracting(Counterfactual::zh)
                .containsExactly("如在出院结算前办理转诊备案，基金将多支付10240.00元");
        assertThat(settlement.counterfactuals())
                .extracting(Counterfactual::en)
                .containsExactly(
                        "Had it been filed as referred before discharge, 10240.00 yuan more would"
                                + " have been paid");
    }

    @Test
    @DisplayName("Before 2023 a filing had to be there on admission, and only four kinds existed")
    void underTheOlderRules() {
        Settlement settlement =
                SmallBook.of(policy())
                        .decide(ex1().in(Law.SHANGHAI).stay("2022-03-01", "2022-03-11"));

        assertThat(settlement.counterfactuals())
                .extracting(each -> each.fact() + " " + each.before())
                .containsExactly("FILED_AS_REFERRED ADMISSION");
    }

    @Test
    @DisplayName("Nothing is promised that something else would have refused")
    void anotherObstacleWouldRemain() {
        assertThat(told(policy(), ex1().in(Law.SHANGHAI).injury(true, true))).isEmpty();
        assertThat(told(policy(), ex1().in(Law.SHANGHAI).injury(true, null))).isEmpty();
        assertThat(
                        told(
                                policy().year(1, Crossing.SPLIT_BY_DAYS),
                                ex1().in(Law.SHANGHAI).stay("2023-12-30", "2024-01-02")))
                .isEmpty();
    }

    @Test
    @DisplayName("At home no filing is missed")
    void atHome() {
        assertThat(told(policy(), claim("5000"))).isEmpty();
    }

    @Test
    @DisplayName("What a filing adds is known to the fen through every tier")
    void throughTheTiers() {
        PolicyDraft policy =
                policy().tiers(Law.civilServant(null, Map.of(Tier.Part.CO_PAYMENT, "0.50")));
        ClaimDraft claim =
                ex1().in(Law.SHANGHAI).civilServant().filed(FilingCategory.OTHER_TEMPORARY);

        // 5 120.00 more of the pool, half of it less from the subsidy
        assertThat(told(policy, claim)).containsExactly("FILED_AS_REFERRED 2560.00");
    }
}
