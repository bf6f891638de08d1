package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.core.adjudication.ClaimDraft.claim;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.policy.BenefitClass;

/**
 * In which form the benefit is due: policy reference A.2, A.4 and A.13. The person is insured in
 * Dalian; Shanghai is the area filed, Tianjin another.
 */
class ClassingTest {

    /** Home while filed is worth a referral, while promised no more than a temporary filing. */
    private static PolicyDraft dalian() {
        return policy().of(Law.DALIAN, Scheme.EMPLOYEE)
                .home(BenefitClass.REFERRAL, BenefitClass.TEMP_OTHER);
    }

    private static ClaimDraft visit(String area, boolean emergency, String day) {
        AreaCode where =
                AreaCode.of(
                        switch (area) {
                            case "home" -> "210202";
                            case "filed" -> "310115";
                            default -> "120101";
                        });
        ClaimDraft claim = claim("5000").insuredIn(Law.DALIAN).in(where).stay(day, day);
        return emergency ? claim.emergency() : claim;
    }

    private static BenefitClass classOf(PolicyDraft policy, ClaimDraft claim) {
        return SmallBook.of(policy).decide(claim).benefitClass();
    }

    @ParameterizedTest(name = "{3}: filed {0}, treated {1}, emergency {2}: {4}")
    @CsvSource({
        // From 2023: six categories, emergencies deemed filed, benefits at home kept.
        "SETTLED_RETIREE, home,  false, 2024-03-01, REFERRAL",
        "SETTLED_RETIREE, home,  true,  2024-03-01, REFERRAL",
        "SETTLED_RETIREE, filed, false, 2024-03-01, LOCAL",
        "SETTLED_RETIREE, filed, true,  2024-03-01, LOCAL",
        "SETTLED_RETIREE, other, false, 2024-03-01, UNFILED",
        "SETTLED_RETIREE, other, true,  2024-03-01, EMERGENCY",
        "LONG_RESIDENT,   home,  false, 2024-03-01, REFERRAL",
        "LONG_RESIDENT,   filed, false, 2024-03-01, LOCAL",
        "LONG_RESIDENT,   other, false, 2024-03-01, UNFILED",
        "LONG_RESIDENT,   other, true,  2024-03-01, EMERGENCY",
        "STATIONED,       home,  false, 2024-03-01, REFERRAL",
        "STATIONED,       filed, false, 2024-03-01, LOCAL",
        "STATIONED,       other, true,  2024-03-01, EMERGENCY",
        "REFERRED,        home,  false, 2024-03-01, LOCAL",
        "REFERRED,        filed, false, 2024-03-01, REFERRAL",
        "REFERRED,        filed, true,  2024-03-01, EMERGENCY",
        "REFERRED,        other, false, 2024-03-01, UNFILED",
        "REFERRED,        other, true,  2024-03-01, EMERGENCY",
        "OTHER_TEMPORARY, home,  false, 2024-03-01, LOCAL",
        "OTHER_TEMPORARY, filed, false, 2024-03-01, TEMP_OTHER",
        "OTHER_TEMPORARY, filed, true,  2024-03-01, EMERGENCY",
        "OTHER_TEMPORARY, other, false, 2024-03-01, UNFILED",
        "EMERGENCY,       filed, false, 2024-03-01, EMERGENCY",
        ",                home,  false, 2024-03-01, LOCAL",
        ",                home,  true,  2024-03-01, LOCAL",
        ",                other, false, 2024-03-01, UNFILED",
        ",                other, true,  2024-03-01, EMERGENCY",
        // Before: four categories, nothing deemed, reduced at home.
        "SETTLED_RETIREE, home,  false, 2022-12-31, TEMP_OTHER",
        "SETTLED_RETIREE, filed, false, 2022-12-31, LOCAL",
        "SETTLED_RETIREE, other, true,  2022-12-31, UNFILED",
        "LONG_RESIDENT,   filed, false, 2022-12-31, LOCAL",
        "STATIONED,       filed, false, 2022-12-31, LOCAL",
        "REFERRED,        filed, false, 2022-12-31, REFERRAL",
        "REFERRED,        filed, true,  2022-12-31, REFERRAL",
        "REFERRED,        home,  false, 2022-12-31, LOCAL",
        "OTHER_TEMPORARY, filed, false, 2022-12-31, UNFILED",
        "EMERGENCY,       filed, true,  2022-12-31, UNFILED",
        ",                other, true,  2022-12-31, UNFILED",
        // The first day of the rules of 2022.
        "OTHER_TEMPORARY, filed, false, 2023-01-01, TEMP_OTHER",
        ",                other, true,  2023-01-01, EMERGENCY",
    })
    void theMatrix(
            @Nullable FilingCategory filed,
            String area,
            boolean emergency,
            String day,
            BenefitClass expected) {
        ClaimDraft claim = visit(area, emergency, day);
        if (filed != null) {
            claim.filed(filed, Law.SHANGHAI, "2020-01-01", null);
        }

        assertThat(classOf(dalian(), claim)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "补办备案: filed {0} to {1}, stay 10 to 20 March of {2}: {3}")
    @CsvSource({
        "03-01, 03-09, 2024, UNFILED",
        "03-01, 03-10, 2024, REFERRAL",
        "03-10, 12-31, 2024, REFERRAL",
        "03-11, 12-31, 2024, REFERRAL",
        "03-20, 12-31, 2024, REFERRAL",
        "03-21, 12-31, 2024, UNFILED",
        // Before 2023 a filing had to be there on admission.
        "03-01, 03-10, 2022, REFERRAL",
        "03-10, 12-31, 2022, REFERRAL",
        "03-11, 12-31, 2022, UNFILED",
    })
    void filedInTime(String from, String to, String year, BenefitClass expected) {
        ClaimDraft claim =
                visit("filed", false, "2024-03-10")
                        .stay(year + "-03-10", year + "-03-20")
                        .filed(
                                FilingCategory.REFERRED,
                                Law.SHANGHAI,
                                year + "-" + from,
                                year + "-" + to);

        assertThat(classOf(dalian(), claim)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "filed for {0}, treated in {1}: {2}")
    @CsvSource({
        "310000, 310115, REFERRAL", "310115, 310115, REFERRAL", "310115, 310101, UNFILED",
        "510100, 510104, REFERRAL", "510100, 510700, UNFILED", "510000, 510700, REFERRAL",
    })
    void aFilingCoversItsArea(String filed, String treated, BenefitClass expected) {
        ClaimDraft claim =
                visit("filed", false, "2024-03-01")
                        .in(AreaCode.of(treated))
                        .filed(
                                FilingCategory.REFERRED,
                                AreaCode.of(filed),
                                "2024-01-01",
                                "2024-12-31");

        assertThat(classOf(dalian(), claim)).isEqualTo(expected);
    }

    private static Filing longTerm(boolean promiseOpen) {
        return new Filing(
                FilingCategory.LONG_RESIDENT,
                Law.SHANGHAI,
                Period.since(Law.day("2023-05-01")),
                promiseOpen);
    }

    @ParameterizedTest(name = "承诺 open {0}, treated {1}: {2}")
    @CsvSource({
        "false, filed, LOCAL", "true, filed, LOCAL",
        "false, home, REFERRAL", "true, home, TEMP_OTHER",
    })
    void filedByPromise(boolean promiseOpen, String area, BenefitClass expected) {
        ClaimDraft claim = visit(area, false, "2024-03-01").filed(longTerm(promiseOpen));

        assertThat(classOf(dalian(), claim)).isEqualTo(expected);
    }

    @Test
    @DisplayName("BEST_CLASS: at home too, the order of filings decides nothing")
    void theBestOfSeveralAtHome() {
        ClaimDraft one =
                visit("home", false, "2024-03-01").filed(longTerm(true)).filed(longTerm(false));
        ClaimDraft other =
                visit("home", false, "2024-03-01").filed(longTerm(false)).filed(longTerm(true));

        assertThat(classOf(dalian(), one)).isEqualTo(BenefitClass.REFERRAL);
        assertThat(classOf(dalian(), other)).isEqualTo(BenefitClass.REFERRAL);
    }

    @Test
    @DisplayName("A long-term filing that has ended leaves benefits at home as they are")
    void anEndedFilingAtHome() {
        ClaimDraft claim =
                visit("home", false, "2024-03-01")
                        .filed(
                                FilingCategory.LONG_RESIDENT,
                                Law.SHANGHAI,
                                "2020-01-01",
                                "2024-02-29");

        assertThat(classOf(dalian(), claim)).isEqualTo(BenefitClass.LOCAL);
    }

    @Test
    @DisplayName("BEST_CLASS: long-term beats emergency beats referral beats other temporary")
    void theBestOfSeveralAway() {
        ClaimDraft claim = visit("filed", false, "2024-03-01");
        assertThat(classOf(dalian(), claim)).isEqualTo(BenefitClass.UNFILED);
        claim.filed(FilingCategory.OTHER_TEMPORARY);
        assertThat(classOf(dalian(), claim)).isEqualTo(BenefitClass.TEMP_OTHER);
        claim.filed(FilingCategory.REFERRED);
        assertThat(classOf(dalian(), claim)).isEqualTo(BenefitClass.REFERRAL);
        claim.emergency();
        assertThat(classOf(dalian(), claim)).isEqualTo(BenefitClass.EMERGENCY);
        claim.filed(longTerm(false));
        assertThat(classOf(dalian(), claim)).isEqualTo(BenefitClass.LOCAL);
    }

    @Test
    @DisplayName("A.4: a long-term resident referred to a third area gets the referral's benefits")
    void referredFromWhereTheyLive() {
        ClaimDraft claim =
                visit("other", false, "2024-03-01")
                        .filed(longTerm(false))
                        .filed(FilingCategory.REFERRED, Law.TIANJIN, "2024-02-01", "2024-08-01");

        assertThat(classOf(dalian(), claim)).isEqualTo(BenefitClass.REFERRAL);
    }

    @ParameterizedTest(name = "免备案 for Tianjin: treated {0}, emergency {1}: {2}")
    @CsvSource({
        "other, false, TEMP_OTHER",
        "other, true, EMERGENCY",
        "filed, false, UNFILED",
    })
    void aWaiverCountsAsAFiling(String area, boolean emergency, BenefitClass expected) {
        PolicyDraft policy =
                dalian().waiver(FilingCategory.OTHER_TEMPORARY, Law.TIANJIN, Law.BEIJING);

        assertThat(classOf(policy, visit(area, emergency, "2024-03-01"))).isEqualTo(expected);
    }

    @Test
    void theClassCitesWhatItStandsOn() {
        Settlement unfiled = SmallBook.of(dalian()).decide(visit("other", false, "2024-03-01"));
        Settlement deemed = SmallBook.of(dalian()).decide(visit("other", true, "2024-03-01"));

        assertThat(articleOfClass(unfiled)).isEqualTo("unfiled");
        assertThat(articleOfClass(deemed)).isEqualTo("emergency");
    }

    private static String articleOfClass(Settlement settlement) {
        return settlement.findings().stream()
                .filter(found -> found.rule() == Step.CLASS)
                .findFirst()
                .orElseThrow()
                .article()
                .article();
    }

    @ParameterizedTest(name = "filed as referred {0}, emergency {1}: the best of several {2}")
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void theChoiceIsStatedWhereThereIsOne(boolean referred, boolean emergency, boolean stated) {
        ClaimDraft claim = visit("filed", emergency, "2024-03-01");
        if (referred) {
            claim.filed(FilingCategory.REFERRED);
        }

        assertThat(SmallBook.of(dalian()).decide(claim).findings())
                .filteredOn(found -> found.rule() == Step.BEST_CLASS)
                .extracting(found -> found.article().article())
                .isEqualTo(stated ? List.of("BEST_CLASS") : List.of());
    }
}
