package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.core.adjudication.ClaimDraft.claim;
import static org.tongbao.core.adjudication.Law.assistance;
import static org.tongbao.core.adjudication.Law.bands;
import static org.tongbao.core.adjudication.Law.benefit;
import static org.tongbao.core.adjudication.Law.cap;
import static org.tongbao.core.adjudication.Law.civilServant;
import static org.tongbao.core.adjudication.Law.large;
import static org.tongbao.core.adjudication.Law.money;
import static org.tongbao.core.adjudication.Law.perVisit;
import static org.tongbao.core.adjudication.Law.rate;
import static org.tongbao.core.adjudication.Law.slice;
import static org.tongbao.core.adjudication.Law.terms;
import static org.tongbao.core.adjudication.Law.yuan;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.Bands.Basis;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tier;
import org.tongbao.core.policy.Tier.Part;
import org.tongbao.core.policy.VisitKind;

/** Payers after the pool, each on what those before it left: policy reference A.5.6. */
class SupplementingTest {

    private static final Set<Part> WITH_FIRST_SHARES =
            Set.of(Part.DEDUCTIBLE, Part.CO_PAYMENT, Part.OVER_CAP, Part.PRE_SELF_PAY);

    /** Nothing is deducted and the pool pays half. */
    private static PolicyDraft half(Tier... tiers) {
        return policy().deductible(perVisit("0"))
                .bands(bands(Basis.VISIT_IN_SCOPE, "0 0.50"))
                .tiers(tiers);
    }

    private static Amounts decide(PolicyDraft policy, ClaimDraft claim) {
        return SmallBook.of(policy).decide(claim).amounts();
    }

    private static YearSoFar tiersUsed(
            String large, String burden, String serious, String civil, String looked, String aid) {
        return new YearSoFar(
                YearSoFar.Used.NOTHING,
                YearSoFar.Used.NOTHING,
                YearSoFar.Used.NOTHING,
                yuan(large),
                yuan(burden),
                yuan(serious),
                yuan(civil),
                yuan(looked),
                yuan(aid));
    }

    @ParameterizedTest(name = "职工大额: {0} paid this year of 400, 1000 above the cap: {1}")
    @CsvSource({"0, 400.00", "0.01, 399.99", "399.99, 0.01", "400, 0.00", "500, 0.00"})
    void largeAmountUpToItsOwnCap(String paid, String expected) {
        PolicyDraft policy =
                half(large("0.90", "400")).cap(cap("0", Cap.Basis.IN_SCOPE, Cap.Scope.OWN));

        assertThat(decide(policy, claim("1000").after(tiersUsed(paid, "0", "0", "0", "0", "0"))))
                .returns(yuan(expected), Amounts::largeAmount);
    }

    @Test
    @DisplayName("职工大额 begins above the pool's cap and pays nothing below it")
    void largeAmountBeginsAboveTheCap() {
        PolicyDraft policy =
                half(large("0.90", null)).cap(cap("500", Cap.Basis.FUND_PAID, Cap.Scope.OWN));

        assertThat(decide(policy, claim("1000")).largeAmount()).isEqualTo(Money.ZERO);
        assertThat(decide(policy, claim("1100")).largeAmount()).isEqualTo(yuan("90"));
    }

    @Test
    @DisplayName("A tier pays only at the visits it is for")
    void aTierPaysAtItsVisits() {
        Tier staysOnly = new Tier.LargeAmount(Set.of(VisitKind.INPATIENT), Law.share("0.90"), null);
        PolicyDraft policy =
                half(staysOnly)
                        .outpatient(
                                benefit(
                                        perVisit("0"),
                                        bands(Basis.VISIT_IN_SCOPE, "0 0.50"),
                                        cap("100", Cap.Basis.FUND_PAID, Cap.Scope.OWN)));

        assertThat(decide(policy, claim("1000").kind(VisitKind.OUTPATIENT)).largeAmount())
                .isEqualTo(Money.ZERO);
    }

    private static Tier serious(
            Set<Part> base, @Nullable String yearCap, Tier.@Nullable Preference preference) {
        return new Tier.SeriousIllness(
                Law.ALL_VISITS,
                base,
                money("10000"),
                List.of(slice("0", "5000", "0.60"), slice("5000", null, "0.70")),
                yearCap == null ? null : money(yearCap),
                preference);
    }

    @ParameterizedTest(name = "大病: burden {0} before and {1} now, threshold 10 000: {2}")
    @CsvSource({
        "0,     10000.00, 0.00",
        // 0.01 × 60 % = 0.006 → 0.01
        "0,     10000.01, 0.01",
        "0,     11000.00, 600.00",
        "9999,  1.00,     0.00",
        "9999,  2.00,     0.60",
        "10000, 1000.00,  600.00",
        "0,     15000.00, 3000.00",
        "0,     16000.00, 3700.00",
        "14000, 2000.00,  1300.00",
        "15000, 1000.00,  700.00",
        "99999, 1000.00,  700.00",
    })
    void seriousIllnessByTheYearsBurden(String before, String now, String paid) {
        PolicyDraft policy = half(serious(WITH_FIRST_SHARES, null, null));
        // The pool pays half of twice the burden.
        ClaimDraft claim = claim(now).a(now).after(tiersUsed("0", before, "0", "0", "0", "0"));

        assertThat(decide(policy, claim).seriousIllness()).isEqualTo(yuan(paid));
    }

    @ParameterizedTest(name = "大病 base {0}: {1}")
    @CsvSource({
        // In scope 30 000: deductible 1 000, share of the rest 14 500; first share 4 000.
        "DEDUCTIBLE CO_PAYMENT OVER_CAP PRE_SELF_PAY, 6150.00",
        "DEDUCTIBLE CO_PAYMENT OVER_CAP,              3350.00",
        "CO_PAYMENT,                                  2700.00",
        "DEDUCTIBLE,                                  0.00",
    })
    void seriousIllnessByWhatCounts(String base, String paid) {
        Set<Part> parts = Set.copyOf(List.of(base.split(" ")).stream().map(Part::valueOf).toList());
        PolicyDraft policy =
                half(serious(parts, null, null))
                        .deductible(perVisit("1000"))
                        .bands(bands(Basis.VISIT_ABOVE_DEDUCTIBLE, "0 0.50"));
        ClaimDraft claim = claim("14000").line(CatalogueClass.B, "20000", "0.20", null);

        assertThat(decide(policy, claim).preSelfPay()).isEqualTo(yuan("4000"));
        assertThat(decide(policy, claim).seriousIllness()).isEqualTo(yuan(paid));
    }

    @ParameterizedTest(name = "大病倾斜: {0}, burden 9 000: {1}")
    @CsvSource({
        // 特困: threshold halved to 5 000; 4 000 × 65 %
        "DESTITUTE,      2600.00",
        "MINIMUM_LIVING, 2600.00",
        "NONE,           0.00",
        "MARGINAL,       0.00",
    })
    void seriousIllnessPrefersSome(Assistance status, String paid) {
        Tier.Preference preference =
                new Tier.Preference(
                        Set.of(Assistance.DESTITUTE, Assistance.MINIMUM_LIVING),
                        rate("0.50"),
                        rate("0.05"),
                        true);
        PolicyDraft policy = half(serious(WITH_FIRST_SHARES, null, preference));

        assertThat(decide(policy, claim("18000").status(status)).seriousIllness())
                .isEqualTo(yuan(paid));
    }

    @ParameterizedTest(name = "大病封顶 3000, uncapped {0} for 特困: {1}")
    @CsvSource({"true, 5600.00", "false, 3000.00"})
    void theCapMayFallAwayForThem(boolean uncapped, String paid) {
        Tier.Preference preference =
                new Tier.Preference(Set.of(Assistance.DESTITUTE), rate("1"), rate("0"), uncapped);
        PolicyDraft policy = half(serious(WITH_FIRST_SHARES, "3000", preference));
        ClaimDraft claim = claim("37428.58").status(Assistance.DESTITUTE);

        // Burden 18 714.29: 5 000 × 60 % + 3 714.29 × 70 % = 3 000 + 2 600.00
        assertThat(decide(policy, claim).seriousIllness()).isEqualTo(yuan(paid));
    }

    @ParameterizedTest(name = "公务员 {0}: deductible {1}, share {2}, first share {3}: {4}")
    @CsvSource({
        "true,  0.50, 0.80, 0.30, 4130.00",
        "true,  0.50, 0,    0,    500.00",
        "true,  0,    0.80, 0,    3600.00",
        "true,  0,    0,    0.30, 30.00",
        "false, 0.50, 0.80, 0.30, 0.00",
    })
    void civilServantsSubsidy(
            boolean civilServant, String deductible, String share, String first, String paid) {
        Tier tier =
                civilServant(
                        null,
                        Map.of(
                                Part.DEDUCTIBLE, deductible,
                                Part.CO_PAYMENT, share,
                                Part.PRE_SELF_PAY, first));
        PolicyDraft policy = half(tier).deductible(perVisit("1000"));
        // In scope 10 000, of which 1 000 deductible and 4 500 borne; first share 100.
        ClaimDraft claim = claim("9100").line(CatalogueClass.B, "1000", "0.10", null);

        assertThat(decide(policy, civilServant ? claim.civilServant() : claim).civilServant())
                .isEqualTo(yuan(paid));
    }

    @Test
    @DisplayName("公务员补助 up to a yearly cap over all its parts")
    void civilServantsCap() {
        Tier tier = civilServant("2000", Map.of(Part.DEDUCTIBLE, "0.50", Part.CO_PAYMENT, "0.80"));
        PolicyDraft policy = half(tier).deductible(perVisit("1000"));
        ClaimDraft claim =
                claim("10000").civilServant().after(tiersUsed("0", "0", "0", "100", "0", "0"));

        // 500 for the deductible, then 1 400 of 3 600 are left of the year's 2 000 − 100
        assertThat(decide(policy, claim).civilServant()).isEqualTo(yuan("1900"));
    }

    @ParameterizedTest(name = "医疗救助 {0}: {1} of 5 000 still borne")
    @CsvSource({
        "DESTITUTE,               4000.00",
        "MINIMUM_LIVING,          3500.00",
        // 5 000 − 3 000 = 2 000 × 60 %
        "MARGINAL,                1200.00",
        "IMPOVERISHED_BY_ILLNESS, 0.00",
        "NONE,                    0.00",
        "BACK_IN_POVERTY,         0.00",
    })
    void assistanceByStatus(Assistance status, String paid) {
        Tier tier =
                assistance(
                        Map.of(
                                Assistance.DESTITUTE, terms("0", "0.80", "50000"),
                                Assistance.MINIMUM_LIVING, terms("0", "0.70", "50000"),
                                Assistance.MARGINAL, terms("3000", "0.60", "30000"),
                                Assistance.IMPOVERISHED_BY_ILLNESS,
                                        terms("8000", "0.60", "30000")));

        assertThat(decide(half(tier), claim("10000").status(status)).assistance())
                .isEqualTo(yuan(paid));
    }

    @ParameterizedTest(name = "医疗救助 起付 3000 of the year, {0} looked at and {1} paid: {2}")
    @CsvSource({
        "0,    0,    1200.00",
        "1000, 0,    1800.00",
        "2999, 0,    2999.40",
        "3000, 0,    3000.00",
        "9000, 1000, 3000.00",
        // 4000 a year: 1 400 left, then 0.01, then nothing
        "9000, 2600, 1400.00",
        "9000, 3999.99, 0.01",
        "9000, 4000, 0.00",
    })
    void assistanceOverAYear(String looked, String already, String paid) {
        Tier tier = assistance(Map.of(Assistance.MARGINAL, terms("3000", "0.60", "4000")));
        ClaimDraft claim =
                claim("10000")
                        .status(Assistance.MARGINAL)
                        .after(tiersUsed("0", "0", "0", "0", looked, already));

        assertThat(decide(half(tier), claim).assistance()).isEqualTo(yuan(paid));
    }

    @Test
    @DisplayName("Each payer sees only what those before it left: 大额 → 公务员 → 救助")
    void eachPayerSeesWhatIsLeft() {
        PolicyDraft policy =
                half(
                                large("0.90", null),
                                civilServant(null, Map.of(Part.CO_PAYMENT, "0.50")),
                                assistance(
                                        Map.of(Assistance.DESTITUTE, terms("0", "0.80", "99999"))))
                        .cap(cap("4000", Cap.Basis.FUND_PAID, Cap.Scope.OWN));
        ClaimDraft claim = claim("10000").civilServant().status(Assistance.DESTITUTE);

        Settlement settlement = SmallBook.of(policy).decide(claim);

        // Pool 4 000 of 5 000; 2 000 above the cap, 4 000 the person's share.
        // 大额 1 800 leaves 200; 公务员 2 000 leaves 2 000; 救助 2 200 × 80 % = 1 760.
        assertThat(settlement.payments())
                .extracting(each -> each.fund() + " " + each.paid())
                .containsExactly(
                        "EMPLOYEE_POOL 4000.00",
                        "LARGE_AMOUNT 1800.00",
                        "CIVIL_SERVANT 2000.00",
                        "ASSISTANCE 1760.00");
        assertThat(settlement.amounts().cash()).isEqualTo(yuan("440"));
    }

    @ParameterizedTest(name = "the penalty on SUPPLEMENT lowers 大额 and 大病: {0}")
    @CsvSource({"true, 700.00, 800.00", "false, 900.00, 1200.00"})
    void thePenaltyMayReachTheSupplements(boolean penalised, String large, String serious) {
        OffSite.Target target = penalised ? OffSite.Target.SUPPLEMENT : OffSite.Target.OUTPATIENT;
        PolicyDraft over =
                half(large("0.90", null))
                        .cap(cap("0", Cap.Basis.IN_SCOPE, Cap.Scope.OWN))
                        .penaltyOn(target);
        PolicyDraft burden = half(serious(WITH_FIRST_SHARES, null, null)).penaltyOn(target);

        assertThat(decide(over, away("1000")).largeAmount()).isEqualTo(yuan(large));
        // Burden 12 000: 2 000 × 60 %, or × 40 %
        assertThat(decide(burden, away("24000")).seriousIllness()).isEqualTo(yuan(serious));
    }

    private static ClaimDraft away(String yuan) {
        return claim(yuan).in(Law.SHANGHAI).filed(FilingCategory.OTHER_TEMPORARY);
    }
}
