package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.core.adjudication.ClaimDraft.claim;
import static org.tongbao.core.adjudication.Law.amount;
import static org.tongbao.core.adjudication.Law.bands;
import static org.tongbao.core.adjudication.Law.money;
import static org.tongbao.core.adjudication.Law.perVisit;
import static org.tongbao.core.adjudication.Law.rate;
import static org.tongbao.core.adjudication.Law.slice;
import static org.tongbao.core.adjudication.Law.yuan;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Bands.Basis;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tariff;
import org.tongbao.core.policy.Tier;

/** One unconfirmed figure that a decision read makes the decision illustrative. */
class CertaintyTest {

    private static <T> Cited<T> unsure(T value) {
        return new Cited<>(value, new Citation("hearsay", "", Certainty.ILLUSTRATIVE));
    }

    private static Cited<Money> unsureYuan(String yuan) {
        return unsure(yuan(yuan));
    }

    private static Tier serious(Cited<Money> threshold, Cited<Rate> points, Cited<Money> cap) {
        return new Tier.SeriousIllness(
                Law.ALL_VISITS,
                Set.of(Tier.Part.CO_PAYMENT),
                threshold,
                List.of(slice("0", null, "0.60")),
                cap,
                new Tier.Preference(Set.of(Assistance.DESTITUTE), rate("0.50"), points, false));
    }

    private static Tier aid(Cited<Money> threshold) {
        return Law.assistance(
                Map.of(
                        Assistance.DESTITUTE,
                        new Tier.Terms(threshold, rate("0.80"), money("1000"))));
    }

    static Stream<Arguments> drafts() {
        Cited<Money> sure = money("1000");
        return Stream.of(
                Arguments.of("nothing", policy(), Certainty.CHECKED),
                Arguments.of(
                        "the deductible",
                        policy().deductible(
                                        perVisit(
                                                Tariff.flat(unsureYuan("1300")),
                                                new Deductible.Same())),
                        Certainty.ILLUSTRATIVE),
                Arguments.of(
                        "the first amount, though a later admission's factor is sure",
                        policy().deductible(
                                        perVisit(
                                                Tariff.flat(unsureYuan("1300")),
                                                new Deductible.Factors(
                                                        List.of(rate("1"), rate("0.5")), null))),
                        Certainty.ILLUSTRATIVE),
                Arguments.of(
                        "the factor of a later admission",
                        policy().deductible(
                                        perVisit(
                                                amount("1300"),
                                                new Deductible.Factors(
                                                        List.of(rate("1"), unsure(Rate.of("0.5"))),
                                                        null))),
                        Certainty.ILLUSTRATIVE),
                Arguments.of(
                        "a cap that was not reached",
                        policy().cap(
                                        new Cap(
                                                Tariff.flat(unsureYuan("999999")),
                                                Cap.Basis.FUND_PAID,
                                                Cap.Scope.OWN)),
                        Certainty.ILLUSTRATIVE),
                Arguments.of(
                        "the threshold of serious illness, not reached",
                        policy().tiers(serious(unsureYuan("99999"), rate("0"), sure)),
                        Certainty.ILLUSTRATIVE),
                Arguments.of(
                        "the points of its preference",
                        policy().tiers(serious(sure, unsure(Rate.of("0.05")), sure)),
                        Certainty.ILLUSTRATIVE),
                Arguments.of(
                        "its cap, not reached",
                        policy().tiers(serious(money("0"), rate("0"), unsureYuan("99999"))),
                        Certainty.ILLUSTRATIVE),
                Arguments.of(
                        "all of it sure",
                        policy().tiers(serious(sure, rate("0"), sure)),
                        Certainty.CHECKED),
                Arguments.of(
                        "the threshold of assistance",
                        policy().tiers(aid(unsureYuan("99999"))),
                        Certainty.ILLUSTRATIVE),
                Arguments.of(
                        "a class of benefit that was not due",
                        policy().penalty(
                                        BenefitClass.TEMP_OTHER,
                                        new OffSite.Points(unsure(Rate.of("0.2")))),
                        Certainty.CHECKED),
                Arguments.of(
                        "the penalty",
                        policy().penalty(
                                        BenefitClass.REFERRAL,
                                        new OffSite.Points(unsure(Rate.of("0.1")))),
                        Certainty.ILLUSTRATIVE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("drafts")
    void unconfirmed(String what, PolicyDraft policy, Certainty expected) {
        ClaimDraft claim =
                claim("9000")
                        .nth(2)
                        .in(Law.SHANGHAI)
                        .filed(FilingCategory.REFERRED)
                        .status(Assistance.DESTITUTE);

        assertThat(SmallBook.of(policy).decide(claim).certainty()).as(what).isEqualTo(expected);
    }

    @Test
    @DisplayName("A penalty on supplements alone is stated once, with its article")
    void aPenaltyOnSupplementsIsStated() {
        PolicyDraft policy =
                policy().deductible(perVisit("0"))
                        .bands(bands(Basis.VISIT_IN_SCOPE, "0 0.50"))
                        .penaltyOn(OffSite.Target.SUPPLEMENT)
                        .tiers(Law.large("0.90", null), serious(money("0"), rate("0"), money("9")));
        ClaimDraft claim = claim("9000").in(Law.SHANGHAI).filed(FilingCategory.REFERRED);

        assertThat(SmallBook.of(policy).decide(claim).findings())
                .filteredOn(found -> found.rule() == Step.PENALTY_POINTS)
                .hasSize(1);
    }

    @Test
    @DisplayName("退费 are stated with the reading they stand on")
    void refundsAreStated() {
        Settlement settlement =
                SmallBook.of(policy())
                        .decide(claim("100").item("A", "10", "-1").item("A", "2.5", "-2"));

        assertThat(settlement.findings())
                .filteredOn(found -> found.rule() == Step.REFUNDS)
                .extracting(found -> found.amount() + " " + found.article().article())
                .containsExactly("-15.00 REFUND_MIRRORS");
    }
}
