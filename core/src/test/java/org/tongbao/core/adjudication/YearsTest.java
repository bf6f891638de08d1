package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tongbao.core.adjudication.ClaimDraft.claim;
import static org.tongbao.core.adjudication.Law.bands;
import static org.tongbao.core.adjudication.Law.cap;
import static org.tongbao.core.adjudication.Law.large;
import static org.tongbao.core.adjudication.Law.perVisit;
import static org.tongbao.core.adjudication.Law.yuan;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.Bands.Basis;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.InsuranceYear.Crossing;
import org.tongbao.core.policy.VisitKind;

/** Which insurance year a bill uses up: policy reference A.5.8. */
class YearsTest {

    private static String years(Settlement settlement) {
        return settlement.yearChanges().stream()
                .map(change -> change.year() + " " + change.used().inpatient().inScope())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "year from month {0}: discharged {1} is of year {2}")
    @CsvSource({
        "1, 2024-12-31, 2024",
        "1, 2025-01-01, 2025",
        "7, 2024-06-30, 2023",
        "7, 2024-07-01, 2024",
        "7, 2025-06-30, 2024",
    })
    void theYearOfDischarge(int firstMonth, String discharged, int year) {
        PolicyDraft policy = policy().year(firstMonth, Crossing.WHOLE_BY_DISCHARGE);

        Settlement settlement =
                SmallBook.of(policy).decide(claim("5000").stay("2024-05-01", discharged));

        assertThat(years(settlement)).isEqualTo(year + " 5000.00");
    }

    @ParameterizedTest(name = "year from month {0}, stay {1} to {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1; 2023-12-25; 2024-01-04; 2023 7000.00, 2024 3000.00",
                "1; 2023-12-31; 2024-01-02; 2023 5000.00, 2024 5000.00",
                // The day of discharge is no day of stay.
                "1; 2023-12-22; 2024-01-01; 2023 10000.00",
                "1; 2023-12-31; 2024-01-01; 2023 10000.00",
                "1; 2024-01-01; 2024-01-11; 2024 10000.00",
                "1; 2023-12-21; 2023-12-31; 2023 10000.00",
                "1; 2024-01-01; 2024-01-01; 2024 10000.00",
                // 3 333.333… to the fen; the rest is what remains
                "1; 2023-12-31; 2024-01-03; 2023 3333.33, 2024 6666.67",
                "7; 2024-06-24; 2024-07-04; 2023 7000.00, 2024 3000.00",
                "7; 2023-12-25; 2024-01-04; 2023 10000.00",
            })
    void splitByDays(int firstMonth, String admitted, String discharged, String expected) {
        PolicyDraft policy = policy().year(firstMonth, Crossing.SPLIT_BY_DAYS);
        ClaimDraft claim = claim("10000").stay(admitted, discharged).yearBefore(YearSoFar.NOTHING);

        assertThat(years(SmallBook.of(policy).decide(claim))).isEqualTo(expected);
    }

    @Test
    @DisplayName("跨年度 as one bill is of the year of discharge alone")
    void wholeByDischarge() {
        Settlement settlement =
                SmallBook.of(policy()).decide(claim("10000").stay("2023-12-25", "2024-01-04"));

        assertThat(years(settlement)).isEqualTo("2024 10000.00");
    }

    @Test
    @DisplayName("Only stays are split")
    void anOutpatientVisitIsNotSplit() {
        PolicyDraft policy =
                policy().year(1, Crossing.SPLIT_BY_DAYS)
                        .outpatient(Law.benefit(perVisit("0"), Law.BEIJING_BANDS));
        ClaimDraft claim = claim("100").kind(VisitKind.OUTPATIENT).stay("2023-12-31", "2024-01-02");

        Settlement settlement = SmallBook.of(policy).decide(claim);

        assertThat(settlement.yearChanges())
                .extracting(Settlement.YearChange::year)
                .containsExactly(2024);
    }

    @Test
    @DisplayName("SPLIT_DEDUCTIBLE: one deductible, charged to the earlier year")
    void oneDeductibleInTheEarlierYear() {
        PolicyDraft policy =
                policy().year(1, Crossing.SPLIT_BY_DAYS)
                        .bands(bands(Basis.VISIT_ABOVE_DEDUCTIBLE, "0 0.80"));
        ClaimDraft claim =
                claim("10000").stay("2023-12-25", "2024-01-04").yearBefore(YearSoFar.NOTHING);

        Settlement settlement = SmallBook.of(policy).decide(claim);

        // (7 000 − 1 300) × 80 % + 3 000 × 80 %
        assertThat(settlement.amounts().deductible()).isEqualTo(yuan("1300"));
        assertThat(settlement.amounts().pool()).isEqualTo(yuan("6960"));
        assertThat(settlement.yearChanges())
                .extracting(change -> change.used().inpatient().deductible())
                .containsExactly(yuan("1300"), Money.ZERO);
        assertThat(settlement.findings())
                .filteredOn(found -> found.rule() == Step.DEDUCTIBLE_SPLIT)
                .extracting(found -> found.article().article())
                .containsExactly("SPLIT_DEDUCTIBLE");
    }

    @Test
    @DisplayName("Each year's cap meets its own part of the stay")
    void eachYearsAccumulators() {
        PolicyDraft policy =
                policy().year(1, Crossing.SPLIT_BY_DAYS)
                        .deductible(perVisit("0"))
                        .bands(bands(Basis.VISIT_IN_SCOPE, "0 0.80"))
                        .cap(cap("10000", Cap.Basis.FUND_PAID, Cap.Scope.OWN))
                        .tiers(large("0.50", null));
        YearSoFar nearlyUsed =
                YearSoFar.NOTHING.with(
                        VisitKind.INPATIENT,
                        new YearSoFar.Used(Money.ZERO, yuan("12000"), yuan("9600")));
        ClaimDraft claim =
                claim("7000")
                        .line(CatalogueClass.B, "3000", "0", null)
                        .stay("2023-12-25", "2024-01-04")
                        .yearBefore(nearlyUsed);

        Settlement settlement = SmallBook.of(policy).decide(claim);

        // 2023: 400 of 7 000 × 80 %, 6 500 above the cap × 50 %. 2024: 3 000 × 80 %.
        assertThat(settlement.amounts().pool()).isEqualTo(yuan("2800"));
        assertThat(settlement.amounts().largeAmount()).isEqualTo(yuan("3250"));
        assertThat(settlement.yearChanges())
                .extracting(change -> change.used().inpatient().pool())
                .containsExactly(yuan("400"), yuan("2400"));
        assertThat(settlement.yearChanges())
                .extracting(change -> change.used().largePaid())
                .containsExactly(yuan("3250"), Money.ZERO);
        assertThat(settlement.payments())
                .extracting(Settlement.Payment::fund)
                .containsExactly(Fund.EMPLOYEE_POOL, Fund.LARGE_AMOUNT);
    }

    @Test
    @DisplayName("Each part of a split stay goes by the policy of its own year")
    void eachYearsPolicy() {
        PolicyDraft old =
                policy().in("2023-01-01", "2023-12-31")
                        .year(1, Crossing.WHOLE_BY_DISCHARGE)
                        .deductible(perVisit("1000"))
                        .bands(bands(Basis.VISIT_ABOVE_DEDUCTIBLE, "0 0.50"));
        PolicyDraft recent =
                policy().in("2024-01-01", "2024-12-31")
                        .year(1, Crossing.SPLIT_BY_DAYS)
                        .deductible(perVisit("2000"))
                        .bands(bands(Basis.VISIT_ABOVE_DEDUCTIBLE, "0 0.90"));
        ClaimDraft claim =
                claim("10000").stay("2023-12-25", "2024-01-04").yearBefore(YearSoFar.NOTHING);

        Settlement settlement = SmallBook.of(old, recent).decide(claim);

        // (7 000 − 1 000) × 50 % + 3 000 × 90 %
        assertThat(settlement.amounts().deductible()).isEqualTo(yuan("1000"));
        assertThat(settlement.amounts().pool()).isEqualTo(yuan("5700"));
        assertThat(settlement.policy().effective().from()).isEqualTo(Law.day("2024-01-01"));
    }

    @Test
    @DisplayName("Where the book holds no policy for the earlier year, it refuses by name")
    void silenceOfTheEarlierYear() {
        PolicyDraft recent =
                policy().in("2024-01-01", "2024-12-31").year(1, Crossing.SPLIT_BY_DAYS);
        ClaimDraft claim =
                claim("10000").stay("2023-12-25", "2024-01-04").yearBefore(YearSoFar.NOTHING);

        assertThatExceptionOfType(SilenceOfLaw.class)
                .isThrownBy(() -> SmallBook.of(recent).decide(claim))
                .satisfies(silence -> assertThat(silence.day()).isEqualTo(Law.day("2023-12-31")));
    }

    @ParameterizedTest(name = "discharged {0} is decided by the policy that pays {1}")
    @CsvSource({"2023-12-31, 500.00", "2024-01-01, 900.00"})
    void thePolicyOfTheDayOfDischarge(String discharged, String paid) {
        PolicyDraft old =
                policy().in("2023-01-01", "2023-12-31")
                        .deductible(perVisit("0"))
                        .bands(bands(Basis.VISIT_IN_SCOPE, "0 0.50"));
        PolicyDraft recent =
                policy().in("2024-01-01", "2024-12-31")
                        .deductible(perVisit("0"))
                        .bands(bands(Basis.VISIT_IN_SCOPE, "0 0.90"));

        Settlement settlement =
                SmallBook.of(old, recent).decide(claim("1000").stay("2023-12-20", discharged));

        assertThat(settlement.amounts().pool()).isEqualTo(yuan(paid));
    }
}
