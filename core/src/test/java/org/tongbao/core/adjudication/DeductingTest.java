package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.core.adjudication.ClaimDraft.claim;
import static org.tongbao.core.adjudication.Law.amount;
import static org.tongbao.core.adjudication.Law.annual;
import static org.tongbao.core.adjudication.Law.benefit;
import static org.tongbao.core.adjudication.Law.byLevel;
import static org.tongbao.core.adjudication.Law.cited;
import static org.tongbao.core.adjudication.Law.money;
import static org.tongbao.core.adjudication.Law.perVisit;
import static org.tongbao.core.adjudication.Law.yuan;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.Deductible.Amounts;
import org.tongbao.core.policy.Deductible.Factors;
import org.tongbao.core.policy.Deductible.Owed;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.Tariff;
import org.tongbao.core.policy.VisitKind;

/** The deductible in all its modes: policy reference A.5.3. */
class DeductingTest {

    private static final Tariff<Money> LEVELS =
            byLevel("LEVEL1 200", "LEVEL2 300", "LEVEL3 600", "LEVEL3_TOP 1000");

    private static Money charged(Deductible deductible, ClaimDraft claim) {
        return SmallBook.of(policy().deductible(deductible)).decide(claim).amounts().deductible();
    }

    private static Factors factors(@Nullable String floor, String... factors) {
        return new Factors(
                Arrays.stream(factors).map(Law::rate).toList(),
                floor == null ? null : money(floor));
    }

    private static Deductible with(
            Deductible deductible,
            List<Deductible.Offsite> offsite,
            Deductible.Transfer transfer,
            @Nullable Cited<Money> yearCap,
            @Nullable Cited<Integer> cycleDays) {
        return new Deductible(
                deductible.mode(),
                deductible.amount(),
                deductible.later(),
                offsite,
                transfer,
                yearCap,
                cycleDays);
    }

    private static YearSoFar charged(String yuan) {
        return YearSoFar.NOTHING.with(
                VisitKind.INPATIENT, new YearSoFar.Used(yuan(yuan), yuan("9000"), yuan("7000")));
    }

    @ParameterizedTest(name = "起付线 by level: {0} owes {1}")
    @CsvSource({"LEVEL1, 200", "LEVEL2, 300", "LEVEL3, 600", "LEVEL3_TOP, 1000"})
    void byHospitalLevel(HospitalLevel level, String due) {
        assertThat(charged(perVisit(LEVELS, new Deductible.Same()), claim("5000").level(level)))
                .isEqualTo(yuan(due));
    }

    @ParameterizedTest(name = "never more than what is in scope: {0} in scope, {1} charged")
    @CsvSource({"1299.99, 1299.99", "1300.00, 1300.00", "1300.01, 1300.00", "0.00, 0.00"})
    void atMostWhatIsInScope(String inScope, String charged) {
        Settlement settlement = SmallBook.of(policy()).decide(claim(inScope));

        assertThat(settlement.amounts().deductible()).isEqualTo(yuan(charged));
    }

    @ParameterizedTest(name = "第{0}次住院 halves from the second on: {1}")
    @CsvSource({"1, 1300.00", "2, 650.00", "3, 650.00", "9, 650.00"})
    void laterAdmissionsByFactor(int nth, String due) {
        Deductible beijing = perVisit(amount("1300"), factors(null, "1", "0.5"));

        assertThat(charged(beijing, claim("5000").nth(nth))).isEqualTo(yuan(due));
    }

    @ParameterizedTest(name = "第{0}次住院 less 20 % each, not below 200: {1} of {2}")
    @CsvSource({
        "1, 1200.00, 1200",
        "2, 960.00, 1200",
        "3, 720.00, 1200",
        "4, 480.00, 1200",
        "5, 240.00, 1200",
        "6, 200.00, 1200",
        "7, 200.00, 1200",
        // A standard below the floor stays what it is.
        "1, 150.00, 150",
        "2, 150.00, 150",
    })
    void laterAdmissionsNotBelowAFloor(int nth, String due, String standard) {
        Deductible xian =
                perVisit(amount(standard), factors("200", "1", "0.8", "0.6", "0.4", "0.2", "0"));

        assertThat(charged(xian, claim("5000").nth(nth))).isEqualTo(yuan(due));
    }

    @ParameterizedTest(name = "第{0}次住院 by a table 600/460/320: {1}")
    @CsvSource({"1, 600.00", "2, 460.00", "3, 320.00", "4, 320.00"})
    void laterAdmissionsByTable(int nth, String due) {
        Deductible table =
                perVisit(amount("600"), new Amounts(List.of(amount("460"), amount("320"))));

        assertThat(charged(table, claim("5000").nth(nth))).isEqualTo(yuan(due));
    }

    @ParameterizedTest(name = "年度起付线 1500, {0} already charged, {1} in scope: {2}")
    @CsvSource({
        "0.00,    5000.00, 1500.00",
        "0.00,    900.00,  900.00",
        "900.00,  5000.00, 600.00",
        "1499.99, 5000.00, 0.01",
        "1500.00, 5000.00, 0.00",
        // A standard that was higher earlier in the year takes nothing back.
        "1600.00, 5000.00, 0.00",
    })
    void onceAYear(String already, String inScope, String due) {
        assertThat(charged(annual("1500"), claim(inScope).after(charged(already))))
                .isEqualTo(yuan(due));
    }

    @ParameterizedTest(name = "转院 {0} ({1} paid) → {2}, up {3} down {4}: {5}")
    @CsvSource({
        "LEVEL2,   300, LEVEL3_TOP, DIFFERENCE, NOTHING,    700",
        "LEVEL2,   300, LEVEL3_TOP, FULL,       NOTHING,    1000",
        "LEVEL2,   300, LEVEL3_TOP, NOTHING,    FULL,       0",
        "LEVEL3,   600, LEVEL2,     DIFFERENCE, NOTHING,    0",
        "LEVEL3,   600, LEVEL2,     FULL,       DIFFERENCE, 0",
        "LEVEL3,   600, LEVEL2,     NOTHING,    FULL,       300",
        // Where less than the standard was in scope there, the difference is to what was paid.
        "LEVEL2,   100, LEVEL3,     DIFFERENCE, NOTHING,    500",
        // Between equal levels nothing leads up.
        "LEVEL3,   600, LEVEL3,     FULL,       NOTHING,    0",
        // An ungraded hospital ranks with the first level, below the second.
        "UNGRADED, 200, LEVEL2,     DIFFERENCE, FULL,       100",
        "LEVEL3,   600, LEVEL1,     FULL,       NOTHING,    0",
    })
    void continuousStay(
            HospitalLevel from, String paid, HospitalLevel to, Owed up, Owed down, String due) {
        Deductible deductible =
                with(
                        perVisit(LEVELS, new Deductible.Same()),
                        List.of(),
                        new Deductible.Transfer(cited(up), cited(down)),
                        null,
                        null);

        assertThat(charged(deductible, claim("5000").level(to).from(from, paid)))
                .isEqualTo(yuan(due));
    }

    @Test
    @DisplayName("转院 from a third-level to an ungraded hospital leads down")
    void ungradedIsNotAboveTheThirdLevel() {
        Deductible deductible =
                with(
                        perVisit("400"),
                        List.of(),
                        new Deductible.Transfer(cited(Owed.FULL), cited(Owed.NOTHING)),
                        null,
                        null);
        ClaimDraft claim =
                claim("5000").level(HospitalLevel.UNGRADED).from(HospitalLevel.LEVEL3, "400");

        assertThat(charged(deductible, claim)).isEqualTo(Money.ZERO);
    }

    @Test
    @DisplayName("转院 within a second admission: 1000 × 50 % − 300 × 50 % = 350")
    void continuousStayOfALaterAdmission() {
        Deductible deductible =
                with(
                        perVisit(LEVELS, factors(null, "1", "0.5")),
                        List.of(),
                        new Deductible.Transfer(cited(Owed.DIFFERENCE), cited(Owed.NOTHING)),
                        null,
                        null);
        ClaimDraft claim =
                claim("5000")
                        .level(HospitalLevel.LEVEL3_TOP)
                        .from(HospitalLevel.LEVEL2, "150")
                        .nth(2);

        assertThat(charged(deductible, claim)).isEqualTo(yuan("350"));
    }

    @ParameterizedTest(name = "年度起付线累计上限 2000, {0} already charged: {1} of 1300")
    @CsvSource({
        "0, 1300.00",
        "700.00, 1300.00",
        "700.01, 1299.99",
        "1999.99, 0.01",
        "2000.00, 0.00",
        "2500.00, 0.00",
    })
    void noMoreThanAYearsCap(String already, String due) {
        Deductible capped = with(perVisit("1300"), List.of(), Law.FULL_ALWAYS, money("2000"), null);

        assertThat(charged(capped, claim("5000").after(charged(already)))).isEqualTo(yuan(due));
    }

    @ParameterizedTest(name = "结算周期90天: 2024-01-01 to {0}, admission {1}: {2}")
    @CsvSource({
        // 90 days: one cycle. 2024 is a leap year: 31 + 29 + 30 = 90.
        "2024-03-31, 1, 1300.00",
        "2024-04-01, 1, 1950.00",
        "2024-06-29, 1, 1950.00",
        "2024-06-30, 1, 2600.00",
        "2024-01-01, 1, 1300.00",
        "2024-04-01, 2, 1300.00",
    })
    void aLongStayOwesAgain(String discharged, int nth, String due) {
        Deductible beijing =
                with(
                        perVisit(amount("1300"), factors(null, "1", "0.5")),
                        List.of(),
                        Law.FULL_ALWAYS,
                        null,
                        cited(90));

        assertThat(charged(beijing, claim("90000").stay("2024-01-01", discharged).nth(nth)))
                .isEqualTo(yuan(due));
    }

    @ParameterizedTest(name = "异地起付线 1200 then half: {0}, admission {1}: {2}")
    @CsvSource({
        "REFERRED,        1, 800.00", "REFERRED,        2, 400.00",
        "OTHER_TEMPORARY, 1, 1200.00", "OTHER_TEMPORARY, 2, 600.00",
        "LONG_RESIDENT,   1, 800.00",
    })
    void anotherAmountAway(FilingCategory category, int nth, String due) {
        Deductible offsite =
                with(
                        perVisit(amount("800"), factors(null, "1", "0.5")),
                        List.of(new Deductible.Offsite(BenefitClass.TEMP_OTHER, amount("1200"))),
                        Law.FULL_ALWAYS,
                        null,
                        null);

        assertThat(charged(offsite, claim("5000").in(Law.SHANGHAI).filed(category).nth(nth)))
                .isEqualTo(yuan(due));
    }

    @Test
    @DisplayName("门诊 each visit owes in full, whatever the number of admissions")
    void outpatientVisitsKnowNoAdmissions() {
        Deductible each = perVisit(amount("40"), factors(null, "1", "0.5"));
        PolicyDraft policy = policy().outpatient(benefit(each, Law.BEIJING_BANDS));

        Settlement settlement =
                SmallBook.of(policy).decide(claim("100").kind(VisitKind.OUTPATIENT).nth(2));

        assertThat(settlement.amounts().deductible()).isEqualTo(yuan("40"));
        assertThat(settlement.findings())
                .extracting(found -> found.rule())
                .contains(Step.DEDUCTIBLE_VISIT)
                .doesNotContain(Step.DEDUCTIBLE);
    }

    @Test
    void aFactorRoundsHalfUp() {
        assertThat(
                        charged(
                                perVisit(amount("333.33"), factors(null, "1", "0.5")),
                                claim("5000").nth(2)))
                .isEqualTo(yuan("166.67"));
    }
}
