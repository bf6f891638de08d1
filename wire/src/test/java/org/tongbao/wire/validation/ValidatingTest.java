package org.tongbao.wire.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.wire.Samples.VALIDATING;
import static org.tongbao.wire.Samples.faults;
import static org.tongbao.wire.Samples.message;
import static org.tongbao.wire.Samples.read;
import static org.tongbao.wire.Samples.with;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.fault.Severity;

@DisplayName("Every value is judged by the published tables")
class ValidatingTest {

    @ParameterizedTest(name = "{0} as real clients send it")
    @ValueSource(
            strings = {
                "1101", "1201", "2001", "2201", "2202", "2203", "2203A", "2204", "2205", "2206",
                        "2207",
                "2208", "2301", "2302", "2303", "2304", "2305", "2401", "2402", "2403", "2404",
                        "2405",
                "2601", "5203", "5204", "9001", "9002"
            })
    void whatRealClientsSendIsAccepted(String number) {
        assertThat(faults(message(number))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} = {2}: {3} {4}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    2301|/input/feedetail/0/cnt|"12,5"|feedetail[0].cnt|NUMBER
                    2301|/input/feedetail/0/cnt|"1e3"|feedetail[0].cnt|NUMBER
                    2301|/input/feedetail/0/cnt|"."|feedetail[0].cnt|NUMBER
                    2301|/input/feedetail/0/cnt|1.00001|feedetail[0].cnt|DIGITS
                    2301|/input/feedetail/0/cnt|1234567890123|feedetail[0].cnt|DIGITS
                    2301|/input/feedetail/1/pric|0.1234567|feedetail[1].pric|DIGITS
                    2301|/input/feedetail/0/det_item_fee_sumamt|25.101|feedetail[0].det_item_fee_sumamt|DIGITS
                    2301|/input/feedetail/1/fee_ocur_time|"2026-02-29 08:00:00"|feedetail[1].fee_ocur_time|DATE
                    2301|/input/feedetail/0/fee_ocur_time|"2026-06-02 24:00:00"|feedetail[0].fee_ocur_time|DATE
                    2301|/input/feedetail/0/fee_ocur_time|"2026/06/02 08:00:00"|feedetail[0].fee_ocur_time|DATE
                    2301|/input/feedetail/0/fee_ocur_time|"2026-06-02T08:00:00"|feedetail[0].fee_ocur_time|DATE
                    2301|/input/feedetail/0/med_type|"77"|feedetail[0].med_type|DICTIONARY
                    2301|/input/feedetail/0/hosp_appr_flag|"3"|feedetail[0].hosp_appr_flag|DICTIONARY
                    2301|/input/feedetail/0/comb_no|"1234"|feedetail[0].comb_no|LENGTH
                    2301|/input/feedetail/0/comb_no|"一二三四"|feedetail[0].comb_no|LENGTH
                    2301|/input/feedetail/1/bilg_dr_name|"a\\u0000b"|feedetail[1].bilg_dr_name|CHARACTER
                    2301|/input/feedetail/0/bilg_dr_name|"null"|feedetail[0].bilg_dr_name|REQUIRED
                    2301|/input/feedetail/1/bilg_dr_name|null|feedetail[1].bilg_dr_name|REQUIRED
                    2301|/input/feedetail/1/bilg_dr_name|"  "|feedetail[1].bilg_dr_name|REQUIRED
                    2301|/input/feedetail/1/bilg_dr_name|-|feedetail[1].bilg_dr_name|REQUIRED
                    2301|/input/feedetail/1/bilg_dr_name|{"a":1}|feedetail[1].bilg_dr_name|TEXT_EXPECTED
                    2301|/input/feedetail|-|feedetail|REQUIRED
                    2301|/input/feedetail|[]|feedetail|REQUIRED
                    2301|/input/feedetail|"x"|feedetail|NODE_EXPECTED
                    2301|/input/feedetail/1|7|feedetail|NODE_EXPECTED
                    2301|/input|-|input|REQUIRED
                    2303|/input/data|[{},{}]|data|ONE_EXPECTED
                    2303|/insuplc_admdvs|"21020"|insuplc_admdvs|AREA
                    2303|/insuplc_admdvs|"990000"|insuplc_admdvs|AREA
                    2303|/msgid|"H110108000012026070110300000012"|msgid|LENGTH
                    2303|/inf_time|"20260701103000"|inf_time|DATE
                    2303|/opter_type|"4"|opter_type|DICTIONARY
                    """)
    void aSpoiltValueIsNamed(String number, String pointer, String json, String path, Rule rule) {
        List<Fault> faults = faults(with(message(number), pointer, json));
        assertThat(faults)
                .anySatisfy(
                        fault -> {
                            assertThat(fault.path()).isEqualTo(path);
                            assertThat(fault.rule()).isEqualTo(rule);
                            assertThat(fault.severity()).isEqualTo(Severity.ERROR);
                        });
    }

    @ParameterizedTest(name = "{0} {1} = {2}: accepted")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    2301|/input/feedetail/0/cnt|1.0001
                    2301|/input/feedetail/0/cnt|"+000000000000000002.00000000"
                    2301|/input/feedetail/0/cnt|123456789012
                    2301|/input/feedetail/0/cnt|" 2 "
                    2301|/input/feedetail/0/det_item_fee_sumamt|25.100
                    2301|/input/feedetail/0/fee_ocur_time|"2024-02-29 23:59:59"
                    2301|/input/feedetail/0/comb_no|"组套一"
                    2301|/input/feedetail/0/feedetl_sn|570
                    2303|/input/data/psn_type|"116032"
                    2303|/input/data/exp_content|{"A":1}
                    2303|/insuplc_admdvs|"669900"
                    2303|/msgid|"2026070110300000"
                    2303|/opter_type|"2"
                    """)
    void theOtherSideOfTheLineIsAccepted(String number, String pointer, String json) {
        assertThat(faults(with(message(number), pointer, json))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} = {2}: told, but accepted as {3} {4}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    2301|/input/feedetail/0/med_type|"99031"|feedetail[0].med_type|LOCAL_CODE
                    2301|/input/feedetail/0/fee_ocur_time|"2026-06-02"|feedetail[0].fee_ocur_time|DATE_FORM
                    2401|/input/mdtrtinfo/mdtrt_cert_type|"2"|mdtrtinfo.mdtrt_cert_type|CODE_SPELLING
                    2401|/input/mdtrtinfo/exp_content|"no JSON"|mdtrtinfo.exp_content|NODE_EXPECTED
                    2303|/insuplc_admdvs|""|insuplc_admdvs|CONDITION
                    """)
    void whatIsOddIsTold(String number, String pointer, String json, String path, Rule rule) {
        assertThat(faults(with(message(number), pointer, json)))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.path()).isEqualTo(path);
                            assertThat(fault.rule()).isEqualTo(rule);
                            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
                        });
    }

    @ParameterizedTest(name = "{0} {1} = {2}: {3}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    1101|/input/data/card_sn|""|data.card_sn
                    1101|/input/data/mdtrt_cert_no|-|data.mdtrt_cert_no
                    2207|/input/mdtrtinfo/mdtrt_cert_no|-|data.mdtrt_cert_no
                    2207|/input/mdtrtinfo/expContent|"{\\"OTP_ER_REFL_FLAG\\":\\"2\\"}"|data.exp_content.OTP_ER_REFL_FLAG
                    2207|/input/mdtrtinfo/expContent|""|data.exp_content.OTP_ER_REFL_FLAG
                    2207|/input/mdtrtinfo/expContent|{"OTP_ER_REFL_FLAG":3,"TRUM_FLAG":"1"}|data.exp_content.REL_TTP_FLAG
                    2401|/input/mdtrtinfo/exp_content|"{\\"TRUM_FLAG\\":\\"1\\"}"|mdtrtinfo.exp_content.REL_TTP_FLAG
                    2401|/input/mdtrtinfo/med_type|"13"|mdtrtinfo.exp_content.IPT_TYPE
                    2401|/input/mdtrtinfo/insuplc_admdvs|"210203"|mdtrtinfo.insuplc_admdvs
                    2301|/input/feedetail/1/init_feedetl_sn|""|feedetail[1].init_feedetl_sn
                    2601|/input/oinfno|"2401A"|data.oinfno
                    """)
    void aConditionIsJudged(String number, String pointer, String json, String path) {
        assertThat(faults(with(message(number), pointer, json)))
                .filteredOn(Fault::refuses)
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.path()).isEqualTo(path);
                            assertThat(fault.rule()).isEqualTo(Rule.CONDITION);
                        });
    }

    @ParameterizedTest(name = "{0} {1} = {2}: no condition applies")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    1101|/input/data/mdtrt_cert_type|"01"
                    2207|/insuplc_admdvs|"110105"
                    2207|/input/mdtrtinfo/expContent|{"OTP_ER_REFL_FLAG":"3","TRUM_FLAG":"0"}
                    2401|/input/mdtrtinfo/exp_content|"{\\"TRUM_FLAG\\":\\"1\\",\\"REL_TTP_FLAG\\":\\"0\\"}"
                    2601|/input/oinfno|"2207"
                    """)
    void aConditionDoesNotReachFurther(String number, String pointer, String json) {
        assertThat(faults(with(message(number), pointer, json))).isEmpty();
    }

    @Test
    void allFaultsAreFoundInOnePassWithTheirPlace() {
        byte[] spoilt = with(message("2301"), "/input/feedetail/0/cnt", "\"x\"");
        spoilt = with(spoilt, "/input/feedetail/1/cnt", "\"x\"");
        spoilt = with(spoilt, "/input/feedetail/1/pric", "-");
        spoilt = with(spoilt, "/opter", "\"\"");
        assertThat(faults(spoilt))
                .extracting(Fault::path)
                .containsExactly(
                        "opter", "feedetail[0].cnt", "feedetail[1].cnt", "feedetail[1].pric");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"123\"", "\"一二三\"", "\"\\uD83D\\uDE00二三\"", "\" 一二三 \""})
    void charactersAreCountedNotBytes(String three) {
        assertThat(faults(with(message("2301"), "/input/feedetail/0/comb_no", three))).isEmpty();
    }

    @Test
    void everyFaultOfAHugeMessageIsCountedAndTwoThousandAreKept() {
        String rows = "[" + "{},".repeat(9_999) + "{}]";
        Faults faults = VALIDATING.check(read(with(message("2301"), "/input/feedetail", rows)));
        int requiredFields = 14;
        assertThat(faults.total()).isEqualTo(10_000 * requiredFields);
        assertThat(faults.list()).hasSize(2_000);
        assertThat(faults.refuses()).isTrue();
    }

    @Test
    void aFaultSaysNodeFieldValueAndRuleInBothLanguages() {
        Fault fault =
                faults(with(message("2301"), "/input/feedetail/1/cnt", "\"12,5\"")).getFirst();
        assertThat(fault.zh()).isEqualTo("feedetail[1].cnt 数量 \"12,5\"：不是数值");
        assertThat(fault.en())
                .isEqualTo("feedetail[1].cnt \"12,5\": is not a plain decimal number");
        assertThat(fault.source()).isEqualTo("2301 feedetail 11");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    /input/mdtrtinfo/certno
                    /input/mdtrtinfo/mdtrt_cert_no
                    /input/mdtrtinfo/tel
                    /input/mdtrtinfo/adm_bed
                    """)
    void anIdentityNumberIsNeverShown(String pointer) {
        String identity = "210202198001011237";
        byte[] spoilt = with(message("2401"), pointer, '"' + identity.repeat(4) + '"');
        assertThat(faults(spoilt)).isNotEmpty();
        byte[] inText = with(message("2401"), pointer, "\"他是" + identity + "他".repeat(60) + '"');
        assertThat(faults(inText))
                .isNotEmpty()
                .allSatisfy(
                        fault -> {
                            assertThat(fault.zh()).doesNotContain(identity);
                            assertThat(fault.en()).doesNotContain(identity);
                            assertThat(fault.value()).doesNotContain(identity);
                        });
        assertThat(faults(spoilt))
                .allSatisfy(
                        fault -> {
                            assertThat(fault.toString()).doesNotContain(identity);
                        });
    }
}
