package org.tongbao.wire.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.wire.Samples.JSON;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.fault.Severity;
import tools.jackson.databind.JsonNode;

@DisplayName("An answer is written strictly")
class AnswerWritingTest {

    private static final Receipt RECEIPT =
            new Receipt(AreaCode.of("110000"), Instant.parse("2026-07-01T02:30:00.007Z"), 42);
    private static final Instant LATER = Instant.parse("2026-07-01T16:00:00.120Z");

    @Test
    void aSuccessHasTheNumberNothingAndTimesOfSeventeenDigits() {
        Output output = out -> out.node("setlinfo", in -> in.money("acct_pay", Money.ofFen(1250)));
        String text =
                new String(
                        AnswerWriting.success(RECEIPT, LATER, output, new Faults()),
                        StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo(
                        "{\"infcode\":0,\"inf_refmsgid\":\"110000202607011030000000000042\","
                                + "\"refmsg_time\":\"20260701103000007\","
                                + "\"respond_time\":\"20260702000000120\","
                                + "\"err_msg\":null,\"warn_msg\":null,"
                                + "\"output\":{\"setlinfo\":{\"acct_pay\":12.50}}}");
    }

    @Test
    void aRefusalHasMinusOneNoOutputAndEveryFault() {
        Faults faults = new Faults();
        for (int i = 0; i < 30; i++) {
            faults.add(
                    Fault.of(
                            Severity.ERROR,
                            Fault.Place.of("feedetail[" + i + "].cnt"),
                            "x".repeat(60),
                            Rule.NUMBER,
                            ""));
        }
        JsonNode answer = JSON.readTree(AnswerWriting.refusal(RECEIPT, LATER, faults));
        assertThat(answer.get("infcode").isInt()).isTrue();
        assertThat(answer.get("infcode").intValue()).isEqualTo(-1);
        assertThat(answer.get("output").isNull()).isTrue();
        assertThat(answer.get("faults").size()).isEqualTo(30);
        assertThat(answer.get("err_msg").asString())
                .hasSizeLessThanOrEqualTo(200)
                .startsWith("feedetail[0].cnt")
                .endsWith("（共 30 处，详见 faults）");
    }

    @Test
    void aReasonLongerThanTheFieldIsCut() {
        JsonNode cut = JSON.readTree(AnswerWriting.refusal(RECEIPT, LATER, "因".repeat(201)));
        JsonNode whole = JSON.readTree(AnswerWriting.refusal(RECEIPT, LATER, "因".repeat(200)));
        assertThat(cut.get("err_msg").asString()).hasSize(200).endsWith("…");
        assertThat(whole.get("err_msg").asString()).isEqualTo("因".repeat(200));
    }

    @Test
    void aWarningIsToldWithTheSuccess() {
        Fault warning =
                Fault.of(
                        Severity.WARNING,
                        Fault.Place.of("insuplc_admdvs"),
                        null,
                        Rule.CONDITION,
                        "应填",
                        "");
        JsonNode answer =
                JSON.readTree(
                        AnswerWriting.success(RECEIPT, LATER, Output.NONE, Faults.of(warning)));
        assertThat(answer.get("infcode").intValue()).isZero();
        assertThat(answer.get("warn_msg").asString()).isEqualTo("insuplc_admdvs：应填");
        assertThat(answer.get("output").toString()).isEqualTo("{}");
    }
}
