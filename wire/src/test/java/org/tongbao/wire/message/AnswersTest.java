package org.tongbao.wire.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.wire.Samples.JSON;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueCategory;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.wire.Samples;
import org.tongbao.wire.envelope.Answer;
import org.tongbao.wire.envelope.AnswerReading;
import org.tongbao.wire.envelope.AnswerWriting;
import org.tongbao.wire.envelope.Output;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.table.Transaction;
import org.tongbao.wire.validation.Validating;
import tools.jackson.databind.JsonNode;

@DisplayName("Every answer keeps the published tables")
class AnswersTest {

    private static final AnswerReading READING = new AnswerReading(Samples.TABLES);
    private static final Instant NOW = Instant.parse("2026-07-01T02:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final PersonLine PERSON =
            new PersonLine(
                    "21020000000000000001234567",
                    true,
                    "210202198001011237",
                    "甲某",
                    Insured.Sex.MALE,
                    LocalDate.of(1980, 1, 1));

    /**
     * 100.00 = 10 outside + 5 above the cap + 15 first + 70 in scope; 40 pool, 10 large, 50 own.
     */
    private static final Amounts AMOUNTS =
            new Amounts(
                    yuan("100"),
                    yuan("10"),
                    yuan("5"),
                    yuan("15"),
                    yuan("70"),
                    yuan("20"),
                    yuan("40"),
                    yuan("10"),
                    yuan("0"),
                    yuan("0"),
                    yuan("0"),
                    yuan("12.34"),
                    yuan("7.66"),
                    yuan("30"));

    private static final BilledLine BILLED =
            new BilledLine(
                    "1",
                    null,
                    "V1",
                    PERSON.personNo(),
                    VisitCategory.INPATIENT,
                    null,
                    LocalDateTime.of(2026, 6, 2, 8, 0),
                    "XA01ABD075A002010100483",
                    "YP001",
                    UnitPrice.ofYuan("12.55"),
                    Quantity.of("2"),
                    yuan("25.10"),
                    new Named("A03.01", "呼吸内科"),
                    new Named("D110108000123", "甲医师"),
                    null,
                    null,
                    null,
                    null,
                    null);
    private static final SplitLine SPLIT =
            new SplitLine(
                    "1",
                    yuan("25.10"),
                    Quantity.of("2"),
                    UnitPrice.ofYuan("12.55"),
                    null,
                    Rate.of("0.1"),
                    yuan("0"),
                    yuan("0"),
                    yuan("2.51"),
                    yuan("22.59"),
                    CatalogueClass.B,
                    CatalogueCategory.WESTERN_DRUGS,
                    false,
                    null);

    static Stream<Arguments> everyAnswer() {
        return Stream.of(
                Arguments.of("9001", Answers.signedIn(TODAY, "110108S1")),
                Arguments.of("1101", Answers.person(person())),
                Arguments.of(
                        "1201",
                        Answers.institutions(
                                List.of(
                                        institution(HospitalLevel.LEVEL3_TOP),
                                        institution(HospitalLevel.PHARMACY)))),
                Arguments.of(
                        "2001",
                        Answers.benefits(
                                List.of(
                                        new BenefitLine(
                                                "1", Fund.EMPLOYEE_POOL, true, TODAY, null, null),
                                        new BenefitLine(
                                                "1",
                                                Fund.LARGE_AMOUNT,
                                                false,
                                                TODAY,
                                                TODAY,
                                                "未参加")))),
                Arguments.of("2201", Answers.registered("V1", "1", "MZ1")),
                Arguments.of("2401", Answers.admitted("V1")),
                Arguments.of("2204", Answers.split(List.of(SPLIT, SPLIT))),
                Arguments.of("2301", Answers.split(List.of(SPLIT))),
                Arguments.of("2207", Answers.settlement(figures(false))),
                Arguments.of("2208", Answers.settlement(figures(true))),
                Arguments.of("2304", Answers.settlement(figures(false))),
                Arguments.of("2305", Answers.settlement(figures(true))),
                Arguments.of("5203", Answers.found(found())),
                Arguments.of(
                        "5204",
                        Answers.lines(
                                List.of(
                                        new FoundLine(
                                                BILLED,
                                                SPLIT,
                                                VisitCategory.INPATIENT,
                                                "S1",
                                                "某药",
                                                "片剂",
                                                "0012")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyAnswer")
    void itKeepsTheTable(String number, Output output) {
        Answer answer = answer(number, output);
        assertThat(answer.success()).isTrue();
        assertThat(Validating.check(answer).list()).isEmpty();
        assertThat(answer.output().unknownKeys()).isSubsetOf(sharedBySettlements());
    }

    @Test
    void amountsStandUnderTheirNationalNamesAsNumbers() {
        JsonNode info = json(Answers.settlement(figures(false))).at("/output/setlinfo");
        assertThat(info.get("medfee_sumamt").decimalValue()).isEqualTo(new BigDecimal("100.00"));
        assertThat(
                        numbers(
                                info,
                                "fulamt_ownpay_amt",
                                "overlmt_selfpay",
                                "preselfpay_amt",
                                "inscp_scp_amt",
                                "act_pay_dedc",
                                "hifp_pay",
                                "hifob_pay",
                                "fund_pay_sumamt",
                                "psn_part_amt",
                                "acct_pay",
                                "acct_mulaid_pay",
                                "psn_cash_pay",
                                "balc"))
                .containsExactly(
                        "10.00", "5.00", "15.00", "70.00", "20.00", "40.00", "10.00", "50.00",
                        "50.00", "20.00", "7.66", "30.00", "99.00");
    }

    @ParameterizedTest(name = "taken back: {0}")
    @CsvSource({"false, 70.00", "true, -70.00"})
    void theListOfFundsHoldsTheAccountToo(boolean takesBack, String sum) {
        JsonNode rows = json(Answers.settlement(figures(takesBack))).at("/output/setldetail");
        BigDecimal total =
                rows.valueStream()
                        .map(row -> row.get("fund_payamt").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(rows.valueStream().map(row -> row.get("fund_pay_type").asString()))
                .containsExactly("310100", "330100", "310200", "310200");
        assertThat(total).isEqualTo(new BigDecimal(sum));
    }

    @Test
    void aTrialHasNoNumberNoTimeAndNoClearing() {
        JsonNode info = json(Answers.settlement(trial())).at("/output/setlinfo");
        assertThat(List.of("setl_id", "setl_time", "clr_optins", "clr_way"))
                .allSatisfy(field -> assertThat(info.get(field).isNull()).as(field).isTrue());
        assertThat(info.get("medins_setl_id").asString()).isEqualTo("M1");
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "1980-01-01, 46.5",
        "1980-07-01, 46.0",
        "1980-07-02, 45.9",
        "2026-07-01, 0.0",
        "2026-01-01, 0.5",
        "2026-08-01, 0.0"
    })
    void ageHasOneDecimal(LocalDate birth, String age) {
        assertThat(Codes.age(birth, TODAY)).isEqualTo(age);
    }

    @ParameterizedTest(name = "insured {0}, treated {1}: {2}")
    @CsvSource({"210202, 110108, 4", "210202, 210102, 3", "210202, 210299, 2"})
    void whereItIsPaid(String insured, String treated, String place) {
        assertThat(Codes.placeOfPayment(AreaCode.of(insured), AreaCode.of(treated)))
                .isEqualTo(place);
    }

    @Test
    void signingOutIsFoundAtTheRootAndInTheNode() {
        JsonNode output = json(Answers.signedOut(TODAY)).get("output");
        assertThat(output.get("sign_time").asString()).isEqualTo("2026-07-01");
        assertThat(output.at("/signoutoutb/sign_time").asString()).isEqualTo("2026-07-01");
    }

    @Test
    void aPersonPrintsMasked() {
        assertThat(figures(false).toString()).doesNotContain("210202198001011237", "甲某");
    }

    /** Tables of cancels and queries print fewer fields; clients read the shared ones there too. */
    private static List<String> sharedBySettlements() {
        return Samples.TABLES
                .transaction("2304")
                .flatMap(each -> each.output().node("setlinfo"))
                .orElseThrow()
                .fields()
                .stream()
                .map(field -> "setlinfo." + field.name())
                .toList();
    }

    private static List<String> numbers(JsonNode node, String... fields) {
        return Stream.of(fields)
                .map(
                        field -> {
                            assertThat(node.get(field).isNumber()).as(field).isTrue();
                            return node.get(field).decimalValue().toPlainString();
                        })
                .toList();
    }

    private static byte[] bytes(Output output) {
        return AnswerWriting.success(
                new Receipt(AreaCode.of("110000"), NOW, 1), NOW, output, new Faults());
    }

    private static JsonNode json(Output output) {
        return JSON.reader()
                .with(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(new String(bytes(output), StandardCharsets.UTF_8));
    }

    private static Answer answer(String number, Output output) {
        Transaction transaction = Samples.TABLES.transaction(number).orElseThrow();
        return READING.read(transaction, bytes(output)).orElseThrow();
    }

    private static PersonAnswer person() {
        return new PersonAnswer(
                PERSON,
                List.of(
                        new PersonAnswer.Insurance(
                                AreaCode.of("210202"),
                                Scheme.EMPLOYEE,
                                PersonType.ACTIVE,
                                PersonAnswer.Standing.NORMAL,
                                LocalDate.of(2010, 1, 1),
                                null,
                                false,
                                yuan("99"),
                                "某公司"),
                        new PersonAnswer.Insurance(
                                AreaCode.of("210202"),
                                Scheme.RESIDENT,
                                PersonType.STUDENT,
                                PersonAnswer.Standing.ENDED,
                                null,
                                LocalDate.of(2009, 12, 31),
                                false,
                                Money.ZERO,
                                null)),
                List.of(new PersonAnswer.Status("2303", LocalDate.of(2026, 1, 1), null, null)),
                TODAY);
    }

    private static InstitutionLine institution(HospitalLevel level) {
        return new InstitutionLine("H11010800001", "北京测试第一医院", "123456789012345678", level);
    }

    private static SettlementFigures figures(boolean takesBack) {
        return new SettlementFigures(
                "V1",
                "S1",
                LocalDateTime.of(2026, 7, 1, 10, 30),
                PERSON,
                Scheme.EMPLOYEE,
                PersonType.ACTIVE,
                false,
                new Credential(AreaRequest.Credential.RESIDENT_ID, "210202198001011237", null),
                VisitCategory.INPATIENT,
                AMOUNTS,
                List.of(
                        new SettlementFigures.Share(
                                Fund.EMPLOYEE_POOL, yuan("70"), Money.ZERO, yuan("40"), "统筹"),
                        new SettlementFigures.Share(
                                Fund.LARGE_AMOUNT, yuan("20"), Money.ZERO, yuan("10"), null)),
                yuan("99"),
                "M1",
                AreaCode.of("210200"),
                takesBack,
                null);
    }

    private static SettlementFigures trial() {
        SettlementFigures made = figures(false);
        return new SettlementFigures(
                made.visitId(),
                null,
                null,
                made.person(),
                made.scheme(),
                made.type(),
                made.civilServant(),
                null,
                made.category(),
                made.amounts(),
                made.shares(),
                made.balance(),
                made.message(),
                null,
                false,
                null);
    }

    private static FoundSettlement found() {
        return new FoundSettlement(
                figures(false),
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 11),
                new Named("H11010800001", "北京测试第一医院"),
                HospitalLevel.LEVEL3_TOP,
                AreaCode.of("210202"),
                AreaCode.of("110108"),
                null,
                "0012");
    }

    private static Money yuan(String yuan) {
        return Money.ofYuan(yuan);
    }
}
