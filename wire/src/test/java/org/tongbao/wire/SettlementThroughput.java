package org.tongbao.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.wire.envelope.AnswerWriting;
import org.tongbao.wire.envelope.ContentHash;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.envelope.Request;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.message.Answers;
import org.tongbao.wire.message.Credential;
import org.tongbao.wire.message.PersonLine;
import org.tongbao.wire.message.Receiving;
import org.tongbao.wire.message.SettlementFigures;
import org.tongbao.wire.message.VisitCategory;
import org.tongbao.wire.signature.GatewayHmac;
import org.tongbao.wire.signature.SigningProfile;
import org.tongbao.wire.signature.TifSha256;

/**
 * A measurement, not a test: what a settlement costs on its way in and out, step by step, in
 * processor time and memory of one thread. Its name keeps it out of ordinary runs; to run it with
 * the compiler that serves, not the one that tests:
 *
 * <pre>
 * ./mvnw -pl wire -am test -Dtest=SettlementThroughput -Dsurefire.failIfNoSpecifiedTests=false
 *     -DargLine=-XX:+UseCompactObjectHeaders
 * </pre>
 */
class SettlementThroughput {

    private static final List<String> NUMBERS = List.of("2207", "2304", "2206", "2303", "2601");
    private static final String PATH = "/fsi/api/rsfComIfsService/callService";
    private static final Instant NOW = Instant.parse("2026-07-01T02:30:00Z");
    private static final SigningProfile.Credentials KEY =
            new SigningProfile.Credentials("3f1d2c9a7b5e4f60", "0a1b2c3d4e5f60718293a4b5c6d7e8f9");

    @Test
    void measure() {
        Measuring measuring = new Measuring();
        signed(measuring, "2304", new GatewayHmac(""));
        signed(measuring, "2304", new TifSha256());
        Receiving receiving = new Receiving(Samples.TABLES);
        for (String number : NUMBERS) {
            received(measuring, receiving, number);
        }
        List<byte[]> mixed = NUMBERS.stream().map(Samples::message).toList();
        measuring.step(
                "those five received in turn",
                () -> {
                    mixed.forEach(each -> receiving.receive(each, PATH));
                    return mixed;
                });
        measuring.step("answer a settlement", () -> answer(NOW));
        byte[] message = Samples.message("2304");
        Map<String, String> headers = new GatewayHmac("").sign(KEY, "2304", NOW, "1");
        measuring.step(
                "a settlement: proved, received, answered",
                () -> {
                    new GatewayHmac("").verify(headers::get, _ -> KEY.secret(), NOW);
                    receiving.receive(message, PATH);
                    return answer(NOW);
                });
    }

    private static void signed(Measuring measuring, String number, SigningProfile profile) {
        Map<String, String> headers = profile.sign(KEY, number, NOW, "1b7d");
        measuring.step(
                "verify " + profile.getClass().getSimpleName(),
                () -> profile.verify(headers::get, _ -> KEY.secret(), NOW));
    }

    private static void received(Measuring measuring, Receiving receiving, String number) {
        byte[] message = Samples.message(number);
        Request request = Samples.read(message);
        measuring.step(number + " read", () -> Samples.READING.read(message, PATH));
        measuring.step(number + " check", () -> Samples.VALIDATING.check(request));
        measuring.step(number + " content hash", () -> ContentHash.of(request));
        measuring.step(number + " receive: all of it", () -> receiving.receive(message, PATH));
    }

    private static byte[] answer(Instant now) {
        Receipt receipt = new Receipt(AreaCode.of("110000"), now, 9_876_543_210_123L);
        return AnswerWriting.success(receipt, now, Answers.settlement(figures()), new Faults());
    }

    private static SettlementFigures figures() {
        return new SettlementFigures(
                "110108260601000001",
                "110108260701000007",
                LocalDateTime.of(2026, 7, 1, 10, 30),
                new PersonLine(
                        "21020000000000000001234567",
                        true,
                        "210202198001011237",
                        "甲某",
                        Insured.Sex.MALE,
                        LocalDate.of(1980, 1, 1)),
                Scheme.EMPLOYEE,
                PersonType.ACTIVE,
                false,
                new Credential(AreaRequest.Credential.RESIDENT_ID, "210202198001011237", null),
                VisitCategory.INPATIENT,
                amounts(),
                List.of(
                        share(Fund.EMPLOYEE_POOL, "15070.25", "8400"),
                        share(Fund.LARGE_AMOUNT, "5220.10", "2100")),
                Money.ofYuan("99.50"),
                "H11010800001202607011030000001",
                AreaCode.of("210200"),
                false,
                "{\"explanation\":\"/settlements/110108260701000007\"}");
    }

    private static SettlementFigures.Share share(Fund fund, String base, String paid) {
        return new SettlementFigures.Share(
                fund,
                Money.ofYuan(base),
                Money.ZERO,
                Money.ofYuan(paid),
                "起付标准 1300.00 元以上部分按 85% 支付，年度限额内。");
    }

    private static Amounts amounts() {
        return new Amounts(
                Money.ofYuan("18000.25"),
                Money.ofYuan("1500"),
                Money.ofYuan("230"),
                Money.ofYuan("1200"),
                Money.ofYuan("15070.25"),
                Money.ofYuan("1300"),
                Money.ofYuan("8400"),
                Money.ofYuan("2100"),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ofYuan("812.34"),
                Money.ofYuan("107.66"),
                Money.ofYuan("6580.25"));
    }
}
