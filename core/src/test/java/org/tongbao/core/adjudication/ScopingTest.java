package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tongbao.core.adjudication.ClaimDraft.claim;
import static org.tongbao.core.adjudication.Items.banded;
import static org.tongbao.core.adjudication.Items.caps;
import static org.tongbao.core.adjudication.Items.flat;
import static org.tongbao.core.adjudication.Items.item;
import static org.tongbao.core.adjudication.Items.limited;
import static org.tongbao.core.adjudication.Items.national;
import static org.tongbao.core.adjudication.PolicyDraft.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.core.enrolment.Insured.Sex;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueCaps;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueCondition;
import org.tongbao.core.policy.CatalogueCondition.Limit;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/** How a fee line is split: policy reference A.5.1. */
class ScopingTest {

    private static final SmallBook BOOK = SmallBook.of(policy());

    /** Outside, above the cap, first share, in scope. */
    private static String parts(ScopedLine line) {
        return line.outside()
                + " "
                + line.aboveCap()
                + " "
                + line.preSelfPay()
                + " "
                + line.inScope();
    }

    private static ScopedLine only(Settlement settlement) {
        assertThat(settlement.lines()).hasSize(1);
        return settlement.lines().getFirst();
    }

    @ParameterizedTest(name = "A.5.1: {0}, first share {2}, price cap {3}: {1} splits {4}")
    @CsvSource({
        "A, 100.00, 0,      ,       0.00 0.00 0.00 100.00",
        "B, 100.00, 0.10,   ,       0.00 0.00 10.00 90.00",
        "B, 0.05,   0.10,   ,       0.00 0.00 0.01 0.04",
        "B, 0.04,   0.10,   ,       0.00 0.00 0.00 0.04",
        "B, 100.00, 1,      ,       0.00 0.00 100.00 0.00",
        "C, 100.00, 0,      ,       100.00 0.00 0.00 0.00",
        "A, 100.00, 0,      100.00, 0.00 0.00 0.00 100.00",
        "A, 100.00, 0,      99.99,  0.00 0.01 0.00 99.99",
        "B, 100.00, 0.10,   80.00,  0.00 20.00 8.00 72.00",
        "C, 100.00, 0.10,   80.00,  100.00 0.00 0.00 0.00",
    })
    void aStatedLine(
            CatalogueClass itemClass,
            String price,
            String selfPay,
            @Nullable String cap,
            String expected) {
        Settlement settlement = BOOK.decide(claim().line(itemClass, price, selfPay, cap));

        assertThat(parts(only(settlement))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "A.5.1: {1} × {2} is capped on the total, {3}")
    @CsvSource({
        "CAP, 3.333333, 3,   0.00 1.00 0.00 9.00",
        "CAP, 3.10,     2.5, 0.00 0.25 0.00 7.50",
        "CAP, 3.00,     2.5, 0.00 0.00 0.00 7.50",
    })
    void theCapIsPerUnit(String code, String price, String quantity, String expected) {
        Catalogues catalogues =
                national(item(code, CatalogueClass.A, flat("0"), caps("3", "3", "3"), null));

        Settlement settlement = BOOK.decide(claim().item(code, price, quantity), catalogues);

        assertThat(parts(only(settlement))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "限价类型: the cap at {0} leaves {1} above")
    @CsvSource({
        "COMMUNITY, 30.00",
        "LEVEL1, 30.00",
        "UNGRADED, 30.00",
        "PHARMACY, 30.00",
        "LEVEL2, 20.00",
        "LEVEL3, 0.00",
        "LEVEL3_TOP, 0.00",
    })
    void theCapGoesByTheHospital(HospitalLevel level, String above) {
        Catalogues catalogues =
                national(item("X", CatalogueClass.A, flat("0"), caps("70", "80", null), null));

        Settlement settlement = BOOK.decide(claim().item("X", "100", "1").level(level), catalogues);

        assertThat(only(settlement).aboveCap()).isEqualTo(Money.ofYuan(above));
    }

    @ParameterizedTest(name = "自付比例类别30: at a unit price of {0} the first share is {1}")
    @CsvSource({
        "999.99,   0.00",
        "1000.00, 100.00",
        "9999.99, 1000.00",
        "10000.00, 3000.00",
    })
    void theFirstShareGoesByThePrice(String price, String share) {
        Catalogues catalogues =
                national(
                        item(
                                "X",
                                CatalogueClass.B,
                                banded("0 0", "1000 0.10", "10000 0.30"),
                                CatalogueCaps.NONE,
                                null));

        Settlement settlement = BOOK.decide(claim().item("X", price, "1"), catalogues);

        assertThat(only(settlement).preSelfPay()).isEqualTo(Money.ofYuan(share));
    }

    @Test
    @DisplayName("A.5.1: what the catalogue does not know is wholly the person's")
    void notInTheCatalogue() {
        ScopedLine line = only(BOOK.decide(claim().item("UNKNOWN", "100", "1")));

        assertThat(parts(line)).isEqualTo("100.00 0.00 0.00 0.00");
        assertThat(line.ground()).isEqualTo(ScopedLine.Ground.NOT_IN_CATALOGUE);
    }

    @Test
    @DisplayName("就医地目录: the catalogue of the treating area decides, not the insured area's")
    void theTreatingAreasCatalogue() {
        Catalogues catalogues =
                new Catalogues(
                        List.of(shared("0.10")), Map.of(Law.SHANGHAI, List.of(shared("0.20"))));

        ScopedLine away = only(BOOK.decide(away(), catalogues));
        ScopedLine home = only(BOOK.decide(claim().item("X", "100", "1"), catalogues));

        assertThat(away.preSelfPay()).isEqualTo(Money.ofYuan("20.00"));
        assertThat(home.preSelfPay()).isEqualTo(Money.ofYuan("10.00"));
    }

    @Test
    @DisplayName("A.5.1: an area may apply its own first share to the treating area's scope")
    void theInsuredAreasFirstShare() {
        Catalogues catalogues =
                new Catalogues(
                        List.of(shared("0.10")), Map.of(Law.SHANGHAI, List.of(shared("0.20"))));

        Settlement settlement = SmallBook.of(policy().ownSelfPay()).decide(away(), catalogues);

        assertThat(only(settlement).preSelfPay()).isEqualTo(Money.ofYuan("10.00"));
    }

    private static ClaimDraft away() {
        return claim().item("X", "100", "1").in(AreaCode.of("310101"));
    }

    private static CatalogueItem shared(String selfPay) {
        return item("X", CatalogueClass.B, flat(selfPay), CatalogueCaps.NONE, null);
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of(new CatalogueCondition.AgeBelow(41), claim(), true),
                Arguments.of(new CatalogueCondition.AgeBelow(40), claim(), false),
                Arguments.of(new CatalogueCondition.AgeAtLeast(40), claim(), true),
                Arguments.of(new CatalogueCondition.AgeAtLeast(41), claim(), false),
                // Born 1984-03-10: forty on the day of discharge, 2024-03-11, not a day before.
                Arguments.of(
                        new CatalogueCondition.AgeAtLeast(40),
                        claim().stay("2024-03-01", "2024-03-09"),
                        false),
                Arguments.of(
                        new CatalogueCondition.AgeAtLeast(40),
                        claim().stay("2024-03-01", "2024-03-10"),
                        true),
                Arguments.of(new CatalogueCondition.SexIs(Sex.FEMALE), claim(), true),
                Arguments.of(new CatalogueCondition.SexIs(Sex.MALE), claim(), false),
                Arguments.of(diagnosed("I10"), claim(), true),
                Arguments.of(diagnosed("I11", "I10.x"), claim(), true),
                Arguments.of(diagnosed("C34"), claim(), false),
                Arguments.of(diagnosed("C34"), claim().diagnoses("I10.x00x002", "C34.900"), true),
                Arguments.of(
                        new CatalogueCondition.SecondLevelUp(),
                        claim().level(HospitalLevel.LEVEL2),
                        true),
                Arguments.of(
                        new CatalogueCondition.SecondLevelUp(),
                        claim().level(HospitalLevel.LEVEL1),
                        false),
                Arguments.of(
                        new CatalogueCondition.SecondLevelUp(),
                        claim().level(HospitalLevel.UNGRADED),
                        false),
                Arguments.of(
                        new CatalogueCondition.ThirdLevel(),
                        claim().level(HospitalLevel.LEVEL3_TOP),
                        true),
                Arguments.of(
                        new CatalogueCondition.ThirdLevel(),
                        claim().level(HospitalLevel.LEVEL2),
                        false),
                Arguments.of(new CatalogueCondition.InpatientOnly(), claim(), true),
                Arguments.of(
                        new CatalogueCondition.InpatientOnly(),
                        claim().kind(VisitKind.OUTPATIENT),
                        false),
                Arguments.of(new CatalogueCondition.EmergencyOnly(), claim().emergency(), true),
                Arguments.of(new CatalogueCondition.EmergencyOnly(), claim(), false),
                Arguments.of(new CatalogueCondition.InjuryInsuranceOnly(), claim(), false),
                Arguments.of(new CatalogueCondition.MaternityOnly(), claim(), false),
                Arguments.of(new CatalogueCondition.Stated(), claim(), false));
    }

    private static Limit diagnosed(String... prefixes) {
        return new CatalogueCondition.Diagnosed(List.of(prefixes));
    }

    @ParameterizedTest(name = "限定支付 {0}: covered {2}")
    @MethodSource("limits")
    void limitedUse(Limit limit, ClaimDraft claim, boolean covered) {
        Settlement settlement =
                BOOK.decide(claim.item("X", "100", "1"), national(limited("X", limit)));

        assertThat(parts(only(settlement)))
                .isEqualTo(covered ? "0.00 0.00 10.00 90.00" : "100.00 0.00 0.00 0.00");
    }

    @ParameterizedTest(name = "限定支付: {0}, the institution says {1}: {2}")
    @CsvSource({
        "SEX,       ,      LIMITED_USE_OPEN",
        "SEX,       true,  COVERED",
        "SEX,       false, LIMITED_USE",
        "DIAGNOSES, ,      LIMITED_USE_OPEN",
        "DIAGNOSES, true,  COVERED",
        "DIAGNOSES, false, LIMITED_USE",
        "STATED,    ,      LIMITED_USE",
        "STATED,    true,  COVERED",
        "STATED,    false, LIMITED_USE",
    })
    void whereAFactIsMissingTheInstitutionDecides(
            String missing, @Nullable Boolean approved, ScopedLine.Ground ground) {
        Limit limit =
                switch (missing) {
                    case "SEX" -> new CatalogueCondition.SexIs(Sex.MALE);
                    case "DIAGNOSES" -> diagnosed("C34");
                    default -> new CatalogueCondition.Stated();
                };
        ClaimDraft claim = claim().item("X", "100", "1", approved).sex(null).diagnoses();

        Settlement settlement = BOOK.decide(claim, national(limited("X", limit)));

        assertThat(only(settlement).ground()).isEqualTo(ground);
    }

    @Test
    @DisplayName("限定支付: all limits must be met; one that is not decides, whatever is open")
    void allLimitsMustBeMet() {
        Limit open = diagnosed("C34");
        Limit unmet = new CatalogueCondition.AgeBelow(14);
        for (Limit[] limits : List.of(new Limit[] {open, unmet}, new Limit[] {unmet, open})) {
            Settlement settlement =
                    BOOK.decide(
                            claim().item("X", "100", "1").diagnoses(),
                            national(limited("X", limits)));

            assertThat(only(settlement).ground()).isEqualTo(ScopedLine.Ground.LIMITED_USE);
        }
    }

    @ParameterizedTest(name = "退费: {0} × {1} splits as the mirror of its charge")
    @CsvSource({"0.125, 1.1", "33.333333, 3", "19.99, 7", "0.05, 1", "99999.99, 2.5"})
    void aRefundMirrorsItsCharge(String price, String quantity) {
        Catalogues catalogues =
                national(item("X", CatalogueClass.B, flat("0.155"), caps("9", "9", "9"), null));

        Settlement settlement =
                BOOK.decide(
                        claim().item("X", price, quantity).item("X", price, "-" + quantity),
                        catalogues);

        ScopedLine charge = settlement.lines().get(0);
        ScopedLine refund = settlement.lines().get(1);
        assertThat(refund.aboveCap()).isEqualTo(charge.aboveCap().negated());
        assertThat(refund.preSelfPay()).isEqualTo(charge.preSelfPay().negated());
        assertThat(refund.inScope()).isEqualTo(charge.inScope().negated());
        assertThat(settlement.amounts().total()).isEqualTo(Money.ZERO);
    }

    @Test
    void refundsBeyondTheirChargesAreUnreadable() {
        ClaimDraft claim = claim().item("A", "10", "1").item("A", "10", "-1.001");

        assertThatExceptionOfType(UnreadableClaim.class)
                .isThrownBy(() -> BOOK.decide(claim))
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("lines"));
    }

    @Test
    void aRefundOfAnotherPartIsUnreadable() {
        ClaimDraft claim = claim().item("A", "10", "1").item("C", "10", "-1");

        assertThatExceptionOfType(UnreadableClaim.class).isThrownBy(() -> BOOK.decide(claim));
    }

    @ParameterizedTest(name = "|单价×数量 − 金额| ≤ 0.01: 3.333333 × 3 billed {0}: readable {1}")
    @CsvSource({"9.98, false", "9.99, true", "10.00, true", "10.01, true", "10.02, false"})
    void aLineIsPriceTimesQuantity(String amount, boolean readable) {
        FeeLine line =
                new FeeLine(
                        "A",
                        null,
                        UnitPrice.ofYuan("3.333333"),
                        Quantity.of("3"),
                        Money.ofYuan(amount),
                        null);
        ClaimDraft claim = claim("1.00").line(line);

        if (readable) {
            assertThat(BOOK.decide(claim).amounts().total())
                    .isEqualTo(Money.ofYuan(amount).plus(Money.ofYuan("1.00")));
        } else {
            assertThatExceptionOfType(UnreadableClaim.class)
                    .isThrownBy(() -> BOOK.decide(claim))
                    .satisfies(fault -> assertThat(fault.path()).isEqualTo("lines[1].amount"))
                    .satisfies(fault -> assertThat(fault.zh()).contains(amount, "3.333333"))
                    .satisfies(fault -> assertThat(fault.en()).contains(amount, "3.333333"));
        }
    }
}
