package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tongbao.core.adjudication.ClaimDraft.claim;
import static org.tongbao.core.adjudication.Items.limited;
import static org.tongbao.core.adjudication.Items.national;
import static org.tongbao.core.adjudication.Law.benefit;
import static org.tongbao.core.adjudication.Law.perVisit;
import static org.tongbao.core.adjudication.Law.yuan;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.core.enrolment.Insured.Sex;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.CatalogueCondition;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.InsuranceYear.Crossing;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.VisitKind;

/** What stands in the way of a settlement, each ground alone and all together. */
class ObstaclesTest {

    private static PolicyDraft withChronic() {
        return policy().chronic("M039", benefit(perVisit("0"), Law.BEIJING_BANDS));
    }

    /** Grounds with the first fact each states. */
    private static List<String> grounds(Settlement settlement) {
        return settlement.obstacles().stream()
                .map(
                        found ->
                                found.rule().code()
                                        + found.inputs().values().stream()
                                                .findFirst()
                                                .map(fact -> " " + fact)
                                                .orElse(""))
                .toList();
    }

    private static ClaimDraft filedAway(String day) {
        return claim("5000")
                .in(Law.SHANGHAI)
                .stay(day, day)
                .filed(FilingCategory.REFERRED, Law.SHANGHAI, "2020-01-01", null);
    }

    static Stream<Arguments> alone() {
        return Stream.of(
                row(filedAway("2024-03-01"), Answer.MET),
                row(filedAway("2024-03-01").injury(true, false), Answer.MET),
                row(filedAway("2024-03-01").injury(false, null), Answer.MET),
                row(filedAway("2024-03-01").injury(true, true), Answer.NOT_MET, "THIRD_PARTY"),
                row(filedAway("2024-03-01").injury(null, true), Answer.NOT_MET, "THIRD_PARTY"),
                row(claim("5000").injury(true, true), Answer.NOT_MET, "THIRD_PARTY"),
                row(
                        filedAway("2024-03-01").injury(true, null),
                        Answer.UNSETTLED,
                        "MISSING_FACT THIRD_PARTY"),
                row(filedAway("2022-12-31").injury(true, false), Answer.NOT_MET, "TRAUMA_EXCLUDED"),
                row(filedAway("2023-01-01").injury(true, false), Answer.MET),
                row(claim("5000").stay("2022-12-31", "2022-12-31").injury(true, false), Answer.MET),
                row(
                        filedAway("2022-12-31").disease("M03900", null),
                        Answer.NOT_MET,
                        "NOT_DIRECT CHRONIC"),
                row(filedAway("2023-01-01").disease("M03900", null), Answer.MET),
                // Within the province there is no frame of the nation to open it.
                row(
                        claim("5000").stay("2022-12-31", "2022-12-31").disease("M03900", null),
                        Answer.MET),
                row(
                        filedAway("2024-03-01").kind(VisitKind.OUTPATIENT),
                        Answer.NOT_MET,
                        "NO_BENEFIT OUTPATIENT"),
                row(
                        filedAway("2024-03-01").kind(VisitKind.PHARMACY),
                        Answer.NOT_MET,
                        "NO_BENEFIT PHARMACY"),
                row(
                        filedAway("2024-03-01").disease("M01600", null),
                        Answer.NOT_MET,
                        "DISEASE_NOT_COVERED M01600"),
                row(
                        filedAway("2024-03-01").disease("M03900", List.of("M01600")),
                        Answer.NOT_MET,
                        "DISEASE_NOT_RECOGNISED M03900"),
                row(
                        filedAway("2024-03-01").disease("M03900", List.of()),
                        Answer.NOT_MET,
                        "DISEASE_NOT_RECOGNISED M03900"),
                // Local sub-codes share the stem M and three digits.
                row(filedAway("2024-03-01").disease("M03902", List.of("M03901")), Answer.MET),
                row(
                        filedAway("2024-03-01").disease(null, null),
                        Answer.UNSETTLED,
                        "MISSING_FACT DISEASE"));
    }

    private static Arguments row(ClaimDraft claim, Answer answer, String... grounds) {
        return Arguments.of(claim, answer, List.of(grounds));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("alone")
    void eachGroundAlone(ClaimDraft claim, Answer answer, List<String> grounds) {
        Settlement settlement = SmallBook.of(withChronic()).decide(claim);

        assertThat(settlement.answer()).isEqualTo(answer);
        assertThat(grounds(settlement)).isEqualTo(grounds);
        assertThat(settlement.amounts().fundTotal().isZero()).isEqualTo(answer != Answer.MET);
        assertThat(settlement.yearChanges().isEmpty()).isEqualTo(answer != Answer.MET);
    }

    @ParameterizedTest(name = "未备案 {0}, away {1}: {2} {3}")
    @CsvSource({
        "REFUSE,         true,  NOT_MET,  UNFILED_REFUSED",
        "MANUAL,         true,  REFERRED, UNFILED_MANUAL",
        "REDUCED_DIRECT, true,  MET,",
        "REFUSE,         false, MET,",
    })
    void unfiledPersonsByPolicy(
            OffSite.Unfiled unfiled, boolean away, Answer answer, @Nullable String ground) {
        ClaimDraft claim = away ? claim("5000").in(Law.SHANGHAI) : claim("5000");

        Settlement settlement = SmallBook.of(policy().unfiled(unfiled)).decide(claim);

        assertThat(settlement.answer()).isEqualTo(answer);
        assertThat(grounds(settlement)).isEqualTo(ground == null ? List.of() : List.of(ground));
    }

    @Test
    @DisplayName("未备案 settled at a lower rate: 85 % − 30 points on 3 700.00")
    void unfiledAtALowerRate() {
        PolicyDraft policy =
                policy().unfiled(OffSite.Unfiled.REDUCED_DIRECT)
                        .penalty(BenefitClass.UNFILED, Law.points("0.30"));

        Settlement settlement = SmallBook.of(policy).decide(claim("5000").in(Law.SHANGHAI));

        assertThat(settlement.amounts().pool()).isEqualTo(yuan("2035.00"));
    }

    @Test
    @DisplayName("All grounds are stated, the weightiest answers")
    void allGroundsTogether() {
        Catalogues catalogues =
                national(
                        limited("SEX", new CatalogueCondition.SexIs(Sex.MALE)),
                        limited("DX", new CatalogueCondition.Diagnosed(List.of("C34"))));
        ClaimDraft claim =
                claim().item("SEX", "10", "1")
                        .item("DX", "10", "1")
                        .item("DX", "20", "1")
                        .sex(null)
                        .diagnoses()
                        .in(Law.SHANGHAI)
                        .stay("2022-12-31", "2022-12-31")
                        .disease("M01600", List.of("M03900"))
                        .injury(true, null);

        Settlement settlement = SmallBook.of(withChronic()).decide(claim, catalogues);

        assertThat(settlement.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(grounds(settlement))
                .containsExactlyInAnyOrder(
                        "MISSING_FACT THIRD_PARTY",
                        "TRAUMA_EXCLUDED",
                        "NOT_DIRECT CHRONIC",
                        "DISEASE_NOT_COVERED M01600",
                        "DISEASE_NOT_RECOGNISED M01600",
                        "UNFILED_MANUAL",
                        "MISSING_FACT SEX",
                        "MISSING_FACT DIAGNOSES");
        assertThat(settlement.amounts().cash()).isEqualTo(yuan("40.00"));
    }

    @ParameterizedTest(name = "third party {0}, fact missing {1}, unfiled {2}: {3}")
    @CsvSource({
        "true,  true,  true,  NOT_MET",
        "false, true,  true,  UNSETTLED",
        "false, false, true,  REFERRED",
        "false, true,  false, UNSETTLED",
        "false, false, false, MET",
    })
    void theWeightiestAnswers(
            boolean thirdParty, boolean missing, boolean unfiled, Answer expected) {
        Catalogues catalogues =
                national(limited("DX", new CatalogueCondition.Diagnosed(List.of("C34"))));
        ClaimDraft claim = claim("5000").injury(null, thirdParty).item("DX", "10", "1");
        if (missing) {
            claim.diagnoses();
        }
        if (unfiled) {
            claim.in(Law.SHANGHAI);
        }

        assertThat(SmallBook.of(policy()).decide(claim, catalogues).answer()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a stay over the year, split {0}, year before known {1}: {2}")
    @CsvSource({
        "SPLIT_BY_DAYS,      true,  MET",
        "SPLIT_BY_DAYS,      false, UNSETTLED",
        "WHOLE_BY_DISCHARGE, false, MET",
    })
    void theYearBeforeMayBeMissing(Crossing crossing, boolean known, Answer expected) {
        ClaimDraft claim =
                claim("5000")
                        .stay("2023-12-30", "2024-01-02")
                        .yearBefore(known ? YearSoFar.NOTHING : null);

        Settlement settlement = SmallBook.of(policy().year(1, crossing)).decide(claim);

        assertThat(settlement.answer()).isEqualTo(expected);
        assertThat(grounds(settlement))
                .isEqualTo(
                        expected == Answer.MET ? List.of() : List.of("MISSING_FACT YEAR_BEFORE"));
    }

    @Test
    @DisplayName("Lines whose limited use is open leave the person no worse than unsettled")
    void anOpenLineUnsettlesTheBill() {
        Catalogues catalogues = national(limited("SEX", new CatalogueCondition.SexIs(Sex.MALE)));

        Settlement settlement =
                SmallBook.of(policy())
                        .decide(claim("5000").item("SEX", "10", "1").sex(null), catalogues);

        assertThat(settlement.answer()).isEqualTo(Answer.UNSETTLED);
        assertThat(grounds(settlement)).containsExactly("MISSING_FACT SEX");
        assertThat(settlement.amounts().fundTotal()).isEqualTo(Money.ZERO);
    }

    @Test
    @DisplayName("Silence of the law names area, day and point")
    void silenceOfTheTariff() {
        PolicyDraft policy =
                policy().deductible(perVisit(Law.byLevel("LEVEL3 1300"), new Deductible.Same()));
        ClaimDraft claim =
                claim("5000")
                        .level(HospitalLevel.LEVEL2)
                        .person(Scheme.EMPLOYEE, PersonType.RETIRED);

        assertThatExceptionOfType(SilenceOfLaw.class)
                .isThrownBy(() -> SmallBook.of(policy).decide(claim))
                .withMessage(
                        "no rule of 110000 on 2024-03-11 for 310 INPATIENT deductible LEVEL2"
                                + " RETIRED 40");
    }

    @Test
    void silenceOfTheBook() {
        assertThatExceptionOfType(SilenceOfLaw.class)
                .isThrownBy(
                        () -> SmallBook.of(policy()).decide(claim("5000").insuredIn(Law.DALIAN)));
        assertThatExceptionOfType(SilenceOfLaw.class)
                .isThrownBy(
                        () ->
                                SmallBook.of(policy())
                                        .decide(claim("5000").stay("2015-01-01", "2015-12-31")));
    }
}
