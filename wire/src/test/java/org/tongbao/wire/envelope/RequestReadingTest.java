package org.tongbao.wire.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.wire.Samples.READING;
import static org.tongbao.wire.Samples.message;
import static org.tongbao.wire.Samples.read;
import static org.tongbao.wire.Samples.with;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Rule;

@DisplayName("A request is read in the shapes real clients send")
class RequestReadingTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "/callService", "/x/2303", "/x/hsa-fsi-2303", "/a/9999"})
    void oneAddressForAllOrTheNumberAsLastPart(String path) {
        Request request = ((Reading.Read) READING.read(message("2303"), path)).request();
        assertThat(request.shapeFaults().list()).isEmpty();
        assertThat(request.transaction().number()).isEqualTo("2303");
    }

    @Test
    void aNumberInTheAddressMustAgreeWithTheBody() {
        Request request = ((Reading.Read) READING.read(message("2303"), "/x/2304")).request();
        assertThat(request.shapeFaults().list())
                .extracting(Fault::rule)
                .containsExactly(Rule.ADDRESS);
    }

    @Test
    void theOrderOfKeysIsFree() {
        String text = new String(message("2303"), StandardCharsets.UTF_8);
        String inputFirst =
                text.replaceFirst(
                        "(?s)\\{\"infno\":\"2303\",(.*)\"input\":(.*)\\}\\s*",
                        "{\"input\":$2,$1\"infno\":\"2303\"}");
        assertThat(inputFirst).startsWith("{\"input\"");
        assertThat(ContentHash.of(read(inputFirst.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ContentHash.of(read(message("2303"))));
    }

    @Test
    void theFourSpellingsOfNothingAreNothing() {
        Request request = read(message("2303"));
        assertThat(List.of("dev_no", "dev_safe_info", "cainfo", "signtype", "sign_no"))
                .allSatisfy(field -> assertThat(request.header(field)).isNull());
    }

    @Test
    void numbersAndTextAreRead() {
        assertThat(read(message("2303")).header("opter_type")).isEqualTo("1");
        assertThat(read(message("2301")).input().sheet("feedetail").text(0, 9)).isEqualTo("25.10");
    }

    @Test
    void fieldsWithoutTheirNodeAndNodesUnderOtherNamesAreFound() {
        assertThat(read(message("2601")).input().sheet("data").rows()).isEqualTo(1);
        assertThat(read(message("2207")).input().sheet("data").rows()).isEqualTo(1);
        assertThat(read(message("2302")).input().sheet("data").rows()).isEqualTo(1);
    }

    @Test
    void everyObjectOfABareListFillsTheNodeItLeavesOut() {
        String list = "[{'psn_no':'1','omsgid':'A'},{'psn_no':'2','omsgid':'B'}]";
        Request request = read(with(message("2601"), "/input", list.replace('\'', '"')));
        Sheet data = request.input().sheet("data");
        int omsgid = data.table().field("omsgid").index();
        assertThat(request.shapeFaults().list()).isEmpty();
        assertThat(data.text(0, omsgid)).isEqualTo("A");
        assertThat(data.text(1, omsgid)).isEqualTo("B");
    }

    @Test
    void anExtensionIsReadFromItsStringOrAsAnObject() {
        Sheet fromString = read(message("2401")).input().sheet("exp_content");
        Sheet fromObject = read(message("2207")).input().sheet("exp_content");
        assertThat(text(fromString, "TRUM_FLAG")).isEqualTo("0");
        assertThat(text(fromObject, "OTP_ER_REFL_FLAG")).isEqualTo("1");
    }

    @Test
    void unknownKeysAreListedAndIgnored() {
        byte[] sent = with(message("2303"), "/recer_admdvs", "\"110000\"");
        sent = with(sent, "/input/data/order_no", "{\"b\":[1,2]}");
        assertThat(read(sent).unknownKeys()).containsExactly("recer_admdvs", "input.data.order_no");
    }

    @ParameterizedTest(name = "insured {0}: across provinces {1}")
    @CsvSource({"210202, true", "110105, false", "119900, false", "'', false"})
    void theFirstTwoDigitsDecideWhetherItCrossesProvinces(String insured, boolean across) {
        Request request = read(with(message("2303"), "/insuplc_admdvs", '"' + insured + '"'));
        assertThat(request.isCrossProvince()).isEqualTo(across);
        assertThat(request.treatingArea()).isEqualTo(AreaCode.of("110108"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "7",
                "{\"infno\":\"2303\"",
                "{\"infno\":\"2303\"} {}",
                "{\"infno\":\"2303\",\"input\":{\"data\":{\"a\":[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]}}}"
            })
    void whatIsNoJsonObjectIsRefusedWithItsPlace(String body) {
        Reading reading = READING.read(body.getBytes(StandardCharsets.UTF_8), "");
        assertThat(((Reading.Unreadable) reading).faults().list())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo(Rule.JSON));
    }

    @Test
    void anotherCharsetThanUtf8IsRefused() {
        byte[] gbk =
                new String(message("2303"), StandardCharsets.UTF_8)
                        .getBytes(Charset.forName("GBK"));
        assertThat(READING.read(gbk, "")).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest(name = "infno {0}: {1}")
    @CsvSource({"'\"1234\"', TRANSACTION", "'\"\"', REQUIRED", "'-', REQUIRED"})
    void aTransactionNobodyKnowsIsRefused(String infno, Rule rule) {
        Reading reading = READING.read(with(message("2303"), "/infno", infno), "");
        assertThat(((Reading.Unreadable) reading).faults().list())
                .extracting(Fault::rule)
                .containsExactly(rule);
    }

    @Test
    void theSameKeyTwiceWithTwoValuesIsAFault() {
        String text = new String(message("2303"), StandardCharsets.UTF_8);
        String twice =
                text.replace(
                        "\"acct_used_flag\":\"1\"",
                        "\"acct_used_flag\":\"1\",\"acct_used_flag\":\"1\",\"acct_used_flag\":\"0\"");
        assertThat(read(twice.getBytes(StandardCharsets.UTF_8)).shapeFaults().list())
                .extracting(Fault::path, Fault::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("data.acct_used_flag", Rule.TWICE));
    }

    private static String text(Sheet sheet, String field) {
        return String.valueOf(sheet.text(0, sheet.table().field(field).index()));
    }
}
