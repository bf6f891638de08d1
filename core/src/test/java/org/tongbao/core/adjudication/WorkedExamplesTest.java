package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.core.adjudication.ClaimDraft.claim;
import static org.tongbao.core.adjudication.ClaimDraft.ex1;
import static org.tongbao.core.adjudication.Law.cap;
import static org.tongbao.core.adjudication.Law.factor;
import static org.tongbao.core.adjudication.Law.large;
import static org.tongbao.core.adjudication.Law.points;
import static org.tongbao.core.adjudication.Law.yuan;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.Bands;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.InsuranceYear;

/** The worked examples of policy reference A.7 and the table of A.6, to the fen. */
class WorkedExamplesTest {

    private static List<Money> bands(Settlement settlement) {
        return settlement.findings().stream()
                .filter(found -> found.rule() == Step.BAND)
                .map(found -> found.amount())
                .toList();
    }

    @Test
    @DisplayName("A.7 Ex-1: as at home, 45 270.00 of 60 000.00 is paid")
    void ex1AsAtHome() {
        Settlement settlement = SmallBook.of(policy()).decide(ex1());

        Amounts amounts = settlement.amounts();
        assertThat(settlement.answer()).isEqualTo(Answer.MET);
        assertThat(amounts.total()).isEqualTo(yuan("60000.00"));
        assertThat(amounts.outside()).isEqualTo(yuan("3000.00"));
        assertThat(amounts.aboveCap()).isEqualTo(yuan("2000.00"));
        assertThat(amounts.preSelfPay()).isEqualTo(yuan("2500.00"));
        assertThat(amounts.inScope()).isEqualTo(yuan("52500.00"));
        assertThat(amounts.deductible()).isEqualTo(yuan("1300.00"));
        // 28 700 × 85 %, 10 000 × 90 %, 12 500 × 95 %
        assertThat(bands(settlement))
                .containsExactly(yuan("24395.00"), yuan("9000.00"), yuan("11875.00"));
        assertThat(amounts.pool()).isEqualTo(yuan("45270.00"));
        assertThat(amounts.personTotal()).isEqualTo(yuan("14730.00"));
    }

    @Test
    @DisplayName("A.7 Ex-2: otherwise temporarily away at −20 points, 35 030.00 is paid")
    void ex2LessTwentyPoints() {
        Settlement settlement =
                SmallBook.of(policy())
                        .decide(ex1().in(Law.SHANGHAI).filed(FilingCategory.OTHER_TEMPORARY));

        assertThat(settlement.benefitClass()).isEqualTo(BenefitClass.TEMP_OTHER);
        // 28 700 × 65 %, 10 000 × 70 %, 12 500 × 75 %
        assertThat(bands(settlement))
                .containsExactly(yuan("18655.00"), yuan("7000.00"), yuan("9375.00"));
        assertThat(settlement.amounts().pool()).isEqualTo(yuan("35030.00"));
        assertThat(settlement.amounts().personTotal()).isEqualTo(yuan("24970.00"));
    }

    @Test
    @DisplayName("A.7 Ex-3: otherwise temporarily away at × 0.80, 36 216.00 is paid")
    void ex3TimesFourFifths() {
        Settlement settlement =
                SmallBook.of(policy().penalty(BenefitClass.TEMP_OTHER, factor("0.80")))
                        .decide(ex1().in(Law.SHANGHAI).filed(FilingCategory.OTHER_TEMPORARY));

        // 28 700 × 68 %, 10 000 × 72 %, 12 500 × 76 %; together 45 270.00 × 0.80
        assertThat(bands(settlement))
                .containsExactly(yuan("19516.00"), yuan("7200.00"), yuan("9500.00"));
        assertThat(settlement.amounts().pool()).isEqualTo(yuan("36216.00"));
    }

    @Test
    @DisplayName("A.7 Ex-4: 40 000.00 left of the pool's cap, counted in payments")
    void ex4CapOnPayments() {
        Cap cap = cap("40000.00", Cap.Basis.FUND_PAID, Cap.Scope.OWN);

        Settlement settlement =
                SmallBook.of(policy().cap(cap).tiers(large("0.85", null))).decide(ex1());

        Amounts amounts = settlement.amounts();
        assertThat(amounts.pool()).isEqualTo(yuan("40000.00"));
        // 45 270.00 − 40 000.00 = 5 270.00; / 95 % = 5 547.37; × 85 % = 4 715.26
        assertThat(amounts.largeAmount()).isEqualTo(yuan("4715.26"));
        assertThat(amounts.personTotal()).isEqualTo(yuan("15284.74"));
    }

    @Test
    @DisplayName("A.7 Ex-4, the alternative: 40 000.00 left of the cap, counted in expense")
    void ex4CapOnExpense() {
        Cap cap = cap("40000.00", Cap.Basis.IN_SCOPE, Cap.Scope.OWN);

        Settlement settlement =
                SmallBook.of(policy().cap(cap).tiers(large("0.85", null))).decide(ex1());

        Amounts amounts = settlement.amounts();
        // 52 500 − 40 000 = 12 500 above; 28 700 × 85 % + 10 000 × 90 % = 33 395.00
        assertThat(amounts.pool()).isEqualTo(yuan("33395.00"));
        // 12 500 × 85 %
        assertThat(amounts.largeAmount()).isEqualTo(yuan("10625.00"));
        assertThat(amounts.personTotal()).isEqualTo(yuan("15980.00"));
    }

    @Test
    @DisplayName("A.7 Ex-5: 7 days in December and 3 in January split 36 750.00 / 15 750.00")
    void ex5YearSplit() {
        Settlement settlement =
                SmallBook.of(policy().year(1, InsuranceYear.Crossing.SPLIT_BY_DAYS))
                        .decide(
                                ex1().stay("2023-12-25", "2024-01-04")
                                        .yearBefore(YearSoFar.NOTHING));

        assertThat(settlement.yearChanges())
                .extracting(change -> change.year() + " " + change.used().inpatient().inScope())
                .containsExactly("2023 36750.00", "2024 15750.00");
    }

    @ParameterizedTest(name = "A.7 Ex-6: {0} × {1} = {2}")
    @CsvSource({
        "3.333333,  3,    10.00",
        "0.125,     1.1,   0.14",
        "0.125,    -1.1,  -0.14",
    })
    void ex6LineTotals(String price, String quantity, String total) {
        // A refund alone is no bill: one more line carries it.
        Settlement settlement =
                SmallBook.of(policy()).decide(claim("100.00").item("A", price, quantity));

        assertThat(settlement.amounts().total()).isEqualTo(yuan("100.00").plus(yuan(total)));
    }

    @ParameterizedTest(name = "A.6: 85 % {0} {1} on 50 000.00 pays {2}")
    @CsvSource({
        "POINTS, 0.10, 37500.00",
        "FACTOR, 0.90, 38250.00",
        "POINTS, 0.20, 32500.00",
        "FACTOR, 0.80, 34000.00",
    })
    void pointsAreNotAFactor(String mode, String figure, String paid) {
        var penalty = mode.equals("POINTS") ? points(figure) : factor(figure);
        PolicyDraft policy =
                policy().deductible(Law.perVisit("0"))
                        .bands(Law.bands(Bands.Basis.VISIT_IN_SCOPE, "0 0.85"))
                        .penalty(BenefitClass.TEMP_OTHER, penalty);

        Settlement settlement =
                SmallBook.of(policy)
                        .decide(
                                claim("50000.00")
                                        .in(Law.SHANGHAI)
                                        .filed(FilingCategory.OTHER_TEMPORARY));

        assertThat(settlement.amounts().pool()).isEqualTo(yuan(paid));
    }
}
