package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.core.adjudication.ClaimDraft.claim;
import static org.tongbao.core.adjudication.Law.bands;
import static org.tongbao.core.adjudication.Law.benefit;
import static org.tongbao.core.adjudication.Law.cap;
import static org.tongbao.core.adjudication.Law.large;
import static org.tongbao.core.adjudication.Law.perVisit;
import static org.tongbao.core.adjudication.Law.rate;
import static org.tongbao.core.adjudication.Law.share;
import static org.tongbao.core.adjudication.Law.yuan;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.policy.Bands;
import org.tongbao.core.policy.Bands.Basis;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tariff;
import org.tongbao.core.policy.VisitKind;

/** What the pool pays, in bands and up to its cap: policy reference A.5.4 and A.5.5. */
class PoolingTest {

    private static final String[] TWO_BANDS = {"0 0.50", "1000 0.80"};

    private static Money pool(PolicyDraft policy, ClaimDraft claim) {
        return SmallBook.of(policy).decide(claim).amounts().pool();
    }

    private static YearSoFar used(VisitKind kind, String inScope, String pool) {
        return YearSoFar.NOTHING.with(
                kind, new YearSoFar.Used(Money.ZERO, yuan(inScope), yuan(pool)));
    }

    @ParameterizedTest(name = "{0}, 400 deducted, {1} in scope: {2}")
    @CsvSource({
        // The deductible lies inside the first band: up to 1000 there are 600 at 50 %.
        "VISIT_IN_SCOPE,         400.00,  0.00",
        "VISIT_IN_SCOPE,         1000.00, 300.00",
        "VISIT_IN_SCOPE,         1000.10, 300.08",
        "VISIT_IN_SCOPE,         3000.00, 1900.00",
        // Above the deductible the first band holds its full 1000 at 50 %.
        "VISIT_ABOVE_DEDUCTIBLE, 1400.00, 500.00",
        "VISIT_ABOVE_DEDUCTIBLE, 1400.10, 500.08",
        "VISIT_ABOVE_DEDUCTIBLE, 3000.00, 1780.00",
        // A fresh year: the first visit of it is as VISIT_IN_SCOPE.
        "YEAR_IN_SCOPE,          3000.00, 1900.00",
        // The first band ends when the fund has paid 1000: 2000 at 50 %, the rest at 80 %.
        "YEAR_FUND,              2400.00, 1000.00",
        "YEAR_FUND,              2400.10, 1000.08",
        "YEAR_FUND,              3400.00, 1800.00",
    })
    void bandsByBasis(Basis basis, String inScope, String paid) {
        PolicyDraft policy = policy().deductible(perVisit("400")).bands(bands(basis, TWO_BANDS));

        assertThat(pool(policy, claim(inScope))).isEqualTo(yuan(paid));
    }

    @ParameterizedTest(name = "{0} after {1} in scope and {2} paid this year: {3} of 1000")
    @CsvSource({
        "YEAR_IN_SCOPE,  0.00,    0.00,    500.00",
        "YEAR_IN_SCOPE,  400.00,  200.00,  620.00",
        "YEAR_IN_SCOPE,  999.99,  500.00,  800.00",
        "YEAR_IN_SCOPE,  1000.00, 500.00,  800.00",
        "YEAR_FUND,      0.00,    0.00,    500.00",
        // 400 more fill the band, from 800; the other 200 are paid at 80 %.
        "YEAR_FUND,      1200.00, 600.00,  560.00",
        "YEAR_FUND,      2000.00, 1000.00, 800.00",
        "VISIT_IN_SCOPE, 9000.00, 9000.00, 500.00",
    })
    void bandsOfTheYearGoOnWhereTheLastVisitEnded(
            Basis basis, String inScope, String fund, String paid) {
        PolicyDraft policy = policy().deductible(perVisit("0")).bands(bands(basis, TWO_BANDS));

        assertThat(pool(policy, claim("1000").after(used(VisitKind.INPATIENT, inScope, fund))))
                .isEqualTo(yuan(paid));
    }

    @Test
    @DisplayName("YEAR_FUND: a visit may fill several bands, to the fen")
    void oneVisitThroughThreeBands() {
        PolicyDraft policy =
                policy().deductible(perVisit("0"))
                        .bands(bands(Basis.YEAR_FUND, "0 0.60", "1000 0.70", "2000 0.90"));

        // 1000 / 60 % = 1666.67; 1000 / 70 % = 1428.57; left 904.76 × 90 % = 814.28
        assertThat(pool(policy, claim("4000"))).isEqualTo(yuan("2814.28"));
    }

    @ParameterizedTest(name = "rounding {0}: 0.03 and 0.03 at 50 % pay {1}")
    @CsvSource({"PER_BAND, 0.04", "TOTAL, 0.03"})
    void roundingByBandOrOnce(String rounding, String paid) {
        Bands bands = bands(Basis.VISIT_IN_SCOPE, "0 0.50", "0.03 0.500000");
        PolicyDraft policy = policy().deductible(perVisit("0")).bands(bands);

        assertThat(pool(rounding.equals("TOTAL") ? policy.roundSum() : policy, claim("0.06")))
                .isEqualTo(yuan(paid));
    }

    @ParameterizedTest(name = "aged {0} at discharge: {1} of 1000 at 85 %, +2 from 50, +10 from 90")
    @CsvSource({
        "1974-03-12, 850.00",
        "1974-03-11, 870.00",
        "1934-03-12, 870.00",
        "1934-03-11, 950.00",
    })
    void ageRaisesTheRate(String birth, String paid) {
        Tariff<Rate> bonus =
                Tariff.of(
                        List.of(
                                row(0, 49, "0"),
                                row(50, 89, "0.02"),
                                row(90, Tariff.OLDEST, "0.10")));
        PolicyDraft policy =
                policy().deductible(perVisit("0"))
                        .bands(bands(Basis.VISIT_IN_SCOPE, "0 0.85"))
                        .ageBonus(bonus);

        assertThat(pool(policy, claim("1000").born(birth))).isEqualTo(yuan(paid));
    }

    private static Tariff.Row<Rate> row(int from, int to, String points) {
        return new Tariff.Row<>(Set.of(), Set.of(), from, to, rate(points));
    }

    @Test
    void aBonusNeverRaisesARateAboveTheWhole() {
        PolicyDraft policy =
                policy().deductible(perVisit("0"))
                        .bands(bands(Basis.VISIT_IN_SCOPE, "0 0.95"))
                        .ageBonus(share("0.10"));

        assertThat(pool(policy, claim("1000"))).isEqualTo(yuan("1000"));
    }

    @Test
    void retiredPersonsHaveTheirOwnRate() {
        Tariff<Rate> rates =
                Tariff.of(
                        List.of(
                                new Tariff.Row<>(
                                        Set.of(), Set.of(PersonType.ACTIVE), 0, 150, rate("0.85")),
                                new Tariff.Row<>(
                                        Set.of(),
                                        Set.of(PersonType.RETIRED),
                                        0,
                                        150,
                                        rate("0.91"))));
        Bands bands =
                new Bands(Basis.VISIT_IN_SCOPE, List.of(new Bands.Band(Money.ZERO, null, rates)));
        PolicyDraft policy = policy().deductible(perVisit("0")).bands(bands);

        assertThat(pool(policy, claim("1000"))).isEqualTo(yuan("850"));
        assertThat(pool(policy, claim("1000").person(Scheme.EMPLOYEE, PersonType.RETIRED)))
                .isEqualTo(yuan("910"));
    }

    @Test
    void aPenaltyNeverLowersARateBelowNothing() {
        PolicyDraft policy =
                policy().deductible(perVisit("0"))
                        .bands(bands(Basis.VISIT_IN_SCOPE, "0 0.15"))
                        .penalty(BenefitClass.TEMP_OTHER, Law.points("0.20"));
        ClaimDraft claim = claim("1000").in(Law.SHANGHAI).filed(FilingCategory.OTHER_TEMPORARY);

        assertThat(pool(policy, claim)).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest(name = "the penalty is on {0}: stay {1}, outpatient {2}, chronic {3}")
    @CsvSource({
        "INPATIENT,  650.00, 850.00, 850.00",
        "OUTPATIENT, 850.00, 650.00, 850.00",
        "CHRONIC,    850.00, 850.00, 650.00",
        "SUPPLEMENT, 850.00, 850.00, 850.00",
    })
    void thePenaltyIsOnWhatThePolicyNames(
            OffSite.Target target, String stay, String outpatient, String chronic) {
        Bands flat = bands(Basis.VISIT_IN_SCOPE, "0 0.85");
        PolicyDraft policy =
                policy().deductible(perVisit("0"))
                        .bands(flat)
                        .outpatient(benefit(perVisit("0"), flat))
                        .chronic("M039", benefit(perVisit("0"), flat))
                        .penaltyOn(target);

        assertThat(pool(policy, temporarilyAway())).isEqualTo(yuan(stay));
        assertThat(pool(policy, temporarilyAway().kind(VisitKind.OUTPATIENT)))
                .isEqualTo(yuan(outpatient));
        assertThat(pool(policy, temporarilyAway().kind(VisitKind.PHARMACY)))
                .isEqualTo(yuan(outpatient));
        assertThat(pool(policy, temporarilyAway().disease("M03900", null)))
                .isEqualTo(yuan(chronic));
    }

    private static ClaimDraft temporarilyAway() {
        return claim("1000").in(Law.SHANGHAI).filed(FilingCategory.OTHER_TEMPORARY);
    }

    @ParameterizedTest(name = "capBasis {0}, {1} used, 1000 more: pool {2}, supplement {3}")
    @CsvSource({
        // What the fund paid counts: 800 of 1000 at 80 %.
        "FUND_PAID, 9199.99, 800.00, 0.00",
        "FUND_PAID, 9200.00, 800.00, 0.00",
        // 0.01 unpaid / 80 % = 0.0125 → 0.01 above the cap; × 90 % = 0.009 → 0.01
        "FUND_PAID, 9200.01, 799.99, 0.01",
        // 400 unpaid / 80 % = 500 above; × 90 %
        "FUND_PAID, 9600.00, 400.00, 450.00",
        "FUND_PAID, 9999.99, 0.01,   899.99",
        "FUND_PAID, 10000.00, 0.00,  900.00",
        "FUND_PAID, 12000.00, 0.00,  900.00",
        // What was in scope counts: 80 % of what is below the cap.
        "IN_SCOPE,  8999.99, 800.00, 0.00",
        "IN_SCOPE,  9000.00, 800.00, 0.00",
        "IN_SCOPE,  9000.01, 799.99, 0.01",
        "IN_SCOPE,  9500.00, 400.00, 450.00",
        "IN_SCOPE,  10000.00, 0.00,  900.00",
        "IN_SCOPE,  12000.00, 0.00,  900.00",
    })
    void theCapFromBothSides(Cap.Basis basis, String used, String pool, String supplement) {
        PolicyDraft policy =
                policy().deductible(perVisit("0"))
                        .bands(bands(Basis.VISIT_IN_SCOPE, "0 0.80"))
                        .cap(cap("10000", basis, Cap.Scope.OWN))
                        .tiers(large("0.90", null));

        Settlement settlement =
                SmallBook.of(policy)
                        .decide(claim("1000").after(used(VisitKind.INPATIENT, used, used)));

        assertThat(settlement.amounts().pool()).isEqualTo(yuan(pool));
        assertThat(settlement.amounts().largeAmount()).isEqualTo(yuan(supplement));
    }

    @Test
    @DisplayName("capBasis INSCP: the deductible counts against the cap and is not above it")
    void theDeductibleIsBelowACapOnExpense() {
        PolicyDraft policy =
                policy().deductible(perVisit("600"))
                        .bands(bands(Basis.VISIT_ABOVE_DEDUCTIBLE, "0 0.80"))
                        .cap(cap("10000", Cap.Basis.IN_SCOPE, Cap.Scope.OWN))
                        .tiers(large("0.90", null));

        // 500 below the cap, all of it deductible; 900 above the deductible lie above the cap
        Settlement settlement =
                SmallBook.of(policy)
                        .decide(claim("1500").after(used(VisitKind.INPATIENT, "9500", "0")));

        assertThat(settlement.amounts().deductible()).isEqualTo(yuan("600"));
        assertThat(settlement.amounts().pool()).isEqualTo(Money.ZERO);
        assertThat(settlement.amounts().largeAmount()).isEqualTo(yuan("810"));
    }

    @ParameterizedTest(name = "capScope {0}: 9600 used by {1} leaves {2} of 800 to a stay")
    @CsvSource({
        "OWN,                   INPATIENT,  400.00",
        "OWN,                   CHRONIC,    800.00",
        "OWN,                   OUTPATIENT, 800.00",
        "INPATIENT_AND_CHRONIC, INPATIENT,  400.00",
        "INPATIENT_AND_CHRONIC, CHRONIC,    400.00",
        "INPATIENT_AND_CHRONIC, OUTPATIENT, 800.00",
        "ALL,                   INPATIENT,  400.00",
        "ALL,                   CHRONIC,    400.00",
        "ALL,                   OUTPATIENT, 400.00",
        "ALL,                   PHARMACY,   400.00",
    })
    void visitsThatShareACap(Cap.Scope scope, VisitKind kind, String pool) {
        PolicyDraft policy =
                policy().deductible(perVisit("0"))
                        .bands(bands(Basis.VISIT_IN_SCOPE, "0 0.80"))
                        .cap(cap("10000", Cap.Basis.FUND_PAID, scope));

        assertThat(pool(policy, claim("1000").after(used(kind, "9600", "9600"))))
                .isEqualTo(yuan(pool));
    }

    @Test
    @DisplayName("封顶: what is due by bands, what is paid of it and what lies above are stated")
    void theCapExplainsItself() {
        PolicyDraft policy =
                policy().deductible(perVisit("0"))
                        .bands(bands(Basis.VISIT_IN_SCOPE, TWO_BANDS))
                        .cap(cap("740", Cap.Basis.FUND_PAID, Cap.Scope.OWN));

        Settlement settlement = SmallBook.of(policy).decide(claim("2000"));

        // 1000 × 50 % + 1000 × 80 % = 1300; 560 unpaid / 80 % = 700
        assertThat(settlement.findings())
                .filteredOn(f -> Set.of(Step.BAND, Step.POOL_CAP, Step.OVER_CAP).contains(f.rule()))
                .extracting(f -> f.rule() + " " + f.amount())
                .containsExactly(
                        "BAND 500.00", "BAND 800.00", "POOL_CAP 740.00", "OVER_CAP 700.00");
    }

    @Test
    @DisplayName("年度累计: an outpatient ceiling is reached visit by visit, never exceeded")
    void aCeilingOverAYear() {
        PolicyDraft policy =
                policy().outpatient(
                                benefit(
                                        Law.annual("200"),
                                        bands(Basis.YEAR_IN_SCOPE, "0 0.70"),
                                        cap("1000", Cap.Basis.FUND_PAID, Cap.Scope.OWN)));
        YearSoFar year = YearSoFar.NOTHING;
        StringBuilder paid = new StringBuilder();
        for (String fee : List.of("150", "650", "700", "300")) {
            Settlement visit =
                    SmallBook.of(policy).decide(claim(fee).kind(VisitKind.OUTPATIENT).after(year));
            paid.append(visit.amounts().pool()).append(' ');
            year = year.plus(visit.yearChanges().getFirst().used());
        }

        // 150 is all deductible; 600 × 70 %; 700 × 70 %; 90 left of the ceiling
        assertThat(paid.toString()).isEqualTo("0.00 420.00 490.00 90.00 ");
        assertThat(year.outpatient().deductible()).isEqualTo(yuan("200"));
    }
}
