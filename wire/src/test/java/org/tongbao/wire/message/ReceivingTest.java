package org.tongbao.wire.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.wire.Samples.message;
import static org.tongbao.wire.Samples.with;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.wire.Samples;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.message.Reversal.Reversible;

@DisplayName("A judged request is read in the words of the business")
class ReceivingTest {

    private static final Receiving RECEIVING = new Receiving(Samples.TABLES);
    private static final String PERSON = "21020000000000000001234567";
    private static final String VISIT = "110108260601000001";
    private static final Credential CARD =
            new Credential(AreaRequest.Credential.RESIDENT_ID, "210202198001011237", null);
    private static final Named DOCTOR = new Named("D110108000123", "甲医师");
    private static final Named WARD = new Named("A03.01", "呼吸内科");

    @Test
    void sessionsAndEnquiries() {
        assertThat(read("9001"))
                .isEqualTo(new Session.SignIn("0012", "00-16-3E-00-00-01", "10.0.0.8"));
        assertThat(read("9002")).isEqualTo(new Session.SignOut("0012", "110108S1"));
        assertThat(read("1101"))
                .isEqualTo(
                        new Enquiry.Person(
                                new Credential(
                                        AreaRequest.Credential.SOCIAL_SECURITY_CARD,
                                        "A12345678",
                                        "0123456789ABCDEF"),
                                null,
                                null));
        assertThat(read("1201")).isEqualTo(new Enquiry.Institution(false, null, "测试"));
        assertThat(read("2001"))
                .isEqualTo(
                        new Enquiry.Benefits(
                                PERSON,
                                Scheme.EMPLOYEE,
                                "H11010800001",
                                VisitCategory.INPATIENT,
                                LocalDateTime.of(2026, 6, 1, 0, 0),
                                null,
                                null));
        assertThat(read("5203")).isEqualTo(new Enquiry.Settlement(PERSON, VISIT, null));
        assertThat(read("5204")).isEqualTo(new Enquiry.Lines(PERSON, VISIT, "S1"));
        assertThat(read("2601"))
                .isEqualTo(
                        new Reversal(
                                PERSON,
                                "H11010800001202607011030000001",
                                Reversible.INPATIENT_SETTLEMENT));
    }

    @Test
    void theStepsOfAnOutpatientVisit() {
        assertThat(read("2201"))
                .isEqualTo(
                        new Outpatient.Registration(
                                PERSON,
                                Scheme.RESIDENT,
                                LocalDateTime.of(2026, 6, 1, 9, 0),
                                new Credential(
                                        AreaRequest.Credential.E_CREDENTIAL,
                                        "TOKEN000000000001",
                                        null),
                                "MZ0001",
                                new Named("A20", "急诊科"),
                                DOCTOR));
        assertThat(read("2202"))
                .isEqualTo(new Outpatient.RegistrationCancel(PERSON, VISIT, "MZ0001"));
        Outpatient.Visit visit =
                new Outpatient.Visit(
                        VISIT,
                        PERSON,
                        VisitCategory.ACCIDENT_OUTPATIENT,
                        LocalDateTime.of(2026, 6, 1, 9, 0),
                        null,
                        new Circumstances(
                                true, true, true, false, Circumstances.Group.OTHER_EMERGENCY),
                        List.of(diagnosis(Diagnosis.Kind.WESTERN, false, 1, false)));
        assertThat(read("2203")).isEqualTo(visit);
        assertThat(read("2203A")).isEqualTo(visit);
        assertThat(read("2205")).isEqualTo(new Outpatient.LinesCancel(VISIT, PERSON, null));
        assertThat(read(with(message("2205"), "/input/data/chrg_bchno", "\"B1\"")))
                .isEqualTo(new Outpatient.LinesCancel(VISIT, PERSON, "B1"));
        assertThat(read("2206")).isEqualTo(outpatientSettlement(true));
        assertThat(read("2207")).isEqualTo(outpatientSettlement(false));
        assertThat(read("2208")).isEqualTo(new Outpatient.SettlementCancel(PERSON, VISIT, "S1"));
    }

    private static Outpatient.Settlement outpatientSettlement(boolean trial) {
        return new Outpatient.Settlement(
                trial,
                PERSON,
                "110108260601000002",
                Scheme.EMPLOYEE,
                CARD,
                VisitCategory.EMERGENCY,
                "1",
                new StatedAmounts(Money.ofYuan("88"), null, null, null, null),
                Account.Use.NONE,
                false,
                new Circumstances(true, false, null, null, null),
                null);
    }

    @Test
    void theStepsOfAStay() {
        Inpatient.Admission admission = (Inpatient.Admission) read("2401");
        assertThat(admission.at()).isEqualTo(LocalDateTime.of(2026, 6, 1, 9, 0));
        assertThat(admission.credential()).isEqualTo(CARD);
        assertThat(admission.document()).isEqualTo(new Document(true, "210202198001011237", null));
        assertThat(admission.facts())
                .isEqualTo(
                        new Inpatient.StayFacts(
                                VisitCategory.INPATIENT,
                                "ZY0001",
                                DOCTOR,
                                WARD,
                                "12",
                                new Named("J18.900", "肺炎"),
                                null,
                                null,
                                new Circumstances(false, true, false, null, null),
                                List.of(diagnosis(Diagnosis.Kind.WESTERN, true, 1, true))));
        Inpatient.Change change = (Inpatient.Change) read("2403");
        assertThat(change.visitId()).isEqualTo(VISIT);
        assertThat(change.facts().circumstances())
                .isEqualTo(new Circumstances(true, null, null, true, null));
        assertThat(read("2402"))
                .isEqualTo(
                        new Inpatient.Discharge(
                                VISIT,
                                PERSON,
                                Scheme.EMPLOYEE,
                                LocalDateTime.of(2026, 6, 11, 10, 0),
                                WARD,
                                Inpatient.Manner.TRANSFERRED,
                                null,
                                List.of(
                                        diagnosis(Diagnosis.Kind.WESTERN, true, 1, true),
                                        diagnosis(
                                                Diagnosis.Kind.CHINESE_SYNDROME, false, 2, true))));
        assertThat(read("2404")).isEqualTo(new Inpatient.AdmissionCancel(VISIT, PERSON));
        assertThat(read("2405")).isEqualTo(new Inpatient.DischargeCancel(VISIT, PERSON));
        assertThat(read("2302"))
                .isEqualTo(
                        new Inpatient.LinesCancel(
                                List.of(new Inpatient.LinesCancel.Cancelled(VISIT, PERSON, null))));
        assertThat(read("2305")).isEqualTo(new Inpatient.SettlementCancel(PERSON, VISIT, "S1"));
    }

    @Test
    void aTrialAndASettlementOfAStay() {
        assertThat(read("2303"))
                .isEqualTo(
                        new Inpatient.Settlement(
                                true,
                                false,
                                PERSON,
                                VISIT,
                                Scheme.EMPLOYEE,
                                CARD,
                                new StatedAmounts(Money.ofYuan("12.55"), null, null, null, null),
                                Account.Use.OWN,
                                false,
                                null,
                                null));
        assertThat(read("2304"))
                .isEqualTo(
                        new Inpatient.Settlement(
                                false,
                                true,
                                PERSON,
                                VISIT,
                                Scheme.EMPLOYEE,
                                CARD,
                                new StatedAmounts(
                                        Money.ofYuan("12.55"), Money.ZERO, null, null, null),
                                Account.Use.FAMILY,
                                false,
                                "FP1",
                                LocalDate.of(2026, 6, 11)));
    }

    @Test
    void feeLines() {
        List<BilledLine> lines = ((Inpatient.Lines) read("2301")).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast())
                .isEqualTo(
                        new BilledLine(
                                "2",
                                "yp570",
                                VISIT,
                                PERSON,
                                VisitCategory.INPATIENT,
                                null,
                                LocalDateTime.of(2026, 6, 2, 8, 0),
                                "XA01ABD075A002010100483",
                                "YP001",
                                UnitPrice.ofYuan("12.55"),
                                Quantity.of("-1"),
                                Money.ofYuan("-12.55"),
                                WARD,
                                DOCTOR,
                                null,
                                null,
                                null,
                                null,
                                null));
        assertThat(lines.getFirst().approved()).isEqualTo(BilledLine.Approval.APPROVED);
        BilledLine outpatient = ((Outpatient.Lines) read("2204")).lines().getFirst();
        assertThat(outpatient)
                .extracting(
                        BilledLine::batch,
                        BilledLine::order,
                        BilledLine::disease,
                        BilledLine::approved,
                        BilledLine::takeHome,
                        BilledLine::category)
                .containsExactly("B1", "RX1", "M00500", BilledLine.Approval.REFUSED, false, null);
    }

    @ParameterizedTest(name = "med_type {0}: {1}, {2}")
    @CsvSource({
        "11, ORDINARY_OUTPATIENT, OUTPATIENT",
        "13, EMERGENCY, OUTPATIENT",
        "14, CHRONIC, CHRONIC",
        "21, INPATIENT, INPATIENT",
        "2101, INPATIENT, INPATIENT",
        "21303, INPATIENT, INPATIENT",
        "22, TRAUMA_INPATIENT, INPATIENT",
        "28, DAY_SURGERY, INPATIENT",
        "41, PHARMACY, PHARMACY",
        "9903, ACCIDENT_OUTPATIENT, OUTPATIENT",
        "52, MATERNITY_INPATIENT, INPATIENT",
    })
    void categoriesOfVisits(String code, VisitCategory category, VisitKind kind) {
        byte[] sent = with(message("2001"), "/input/data/med_type", '"' + code + '"');
        assertThat(((Enquiry.Benefits) read(sent)).category()).isEqualTo(category);
        assertThat(category.kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource({
        "2001, /input/data/insutype, 340, data.insutype",
        "2001, /input/data/med_type, 990103, data.med_type",
        "1201, /input/medinsinfo/fixmedins_type, 3, medinsinfo.fixmedins_type",
    })
    void whatTheInterfaceKnowsAndThePlatformDoesNotServeIsNamed(
            String number, String pointer, String code, String path) {
        assertThat(rejected(with(message(number), pointer, '"' + code + '"')))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.path()).isEqualTo(path);
                            assertThat(fault.rule()).isEqualTo(Rule.NOT_OFFERED);
                        });
    }

    @Test
    void aTransactionThatIsNotServedIsNamedAfterItsOwnFaults() {
        byte[] sent = with(message("5203"), "/infno", "\"5302\"");
        assertThat(rejected(sent)).extracting(Fault::rule).contains(Rule.REQUIRED);
        sent = with(sent, "/input/data", "{\"psn_no\":\"1\",\"biz_appy_type\":\"03\"}");
        assertThat(rejected(sent)).extracting(Fault::rule).containsExactly(Rule.NOT_OFFERED);
        assertThat(RECEIVING.serves("5302")).isFalse();
        assertThat(RECEIVING.serves("2304")).isTrue();
    }

    @Test
    void aPersonIsNeverPrintedInFull() {
        assertThat(read("2401").toString()).doesNotContain("210202198001011237");
        assertThat(read("2303").toString()).doesNotContain("210202198001011237");
    }

    private static Diagnosis diagnosis(
            Diagnosis.Kind kind, boolean main, int order, boolean valid) {
        return new Diagnosis(
                kind,
                main,
                order,
                new Named("J18.900", "肺炎"),
                "A03.01",
                DOCTOR,
                LocalDateTime.of(2026, 6, 1, 9, 30),
                valid);
    }

    private static Message read(String number) {
        return read(message(number));
    }

    private static Message read(byte[] bytes) {
        return assertThat(RECEIVING.receive(bytes, ""))
                .asInstanceOf(InstanceOfAssertFactories.type(Received.Accepted.class))
                .actual()
                .message();
    }

    private static List<Fault> rejected(byte[] bytes) {
        return ((Received.Rejected) RECEIVING.receive(bytes, "")).faults().list();
    }
}
