package org.tongbao.wire.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The published tables, cleaned and overlaid")
class NationalTablesTest {

    private static final NationalTables TABLES = NationalTables.load();

    @Test
    void everyPublishedTransactionIsThereAndHasAnInput() {
        assertThat(TABLES.transactions()).hasSize(207);
        assertThat(TABLES.transactions())
                .allSatisfy(t -> assertThat(t.input().root().fields()).isNotEmpty());
    }

    @ParameterizedTest(name = "{0} {1}.{2}: {3} {4},{5} required {6}")
    @CsvSource({
        "2301, feedetail, cnt, NUMBER, 16, 4, true",
        "2301, feedetail, feedetl_sn, TEXT, 30, 0, true",
        "2303, data, psn_type, TEXT, 6, 0, false",
        "2303, data, certno, TEXT, 50, 0, false",
        "2303, data, insuplc_admdvs, AREA, 6, 0, false",
        "2601, data, oinfno, TEXT, 6, 0, true",
        "1101, data, begntime, DATE_TIME, 0, 0, false",
        "7109, seltdelts, cnt, NUMBER, 16, 3, true",
        "4402, data, drug_used_sdose, NUMBER, 16, 4, false",
        "3501A, invinfoDetail, inv_cnt, NUMBER, 0, 0, true",
        "4102, data, psn_no, TEXT, 30, 0, true",
        "2401, exp_content, TRUM_FLAG, TEXT, 3, 0, false",
    })
    void aFieldIsReadAs(
            String transaction,
            String node,
            String field,
            Kind kind,
            int length,
            int decimals,
            boolean required) {
        Field read = input(transaction, node).field(field);
        assertThat(read)
                .extracting(Field::kind, Field::length, Field::decimals, Field::required)
                .containsExactly(kind, length, decimals, required);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "2203, mdtrtInfo, mdtrtinfo",
        "2304, mdtrtinfo, data",
        "2302, feeinfo, data",
        "9001, data, signIn"
    })
    void aNodeIsFoundByItsOtherNames(String transaction, String alias, String node) {
        assertThat(transaction(transaction).input().root().field(alias).name()).isEqualTo(node);
    }

    @ParameterizedTest(name = "{0} {1}: many {2}")
    @CsvSource({
        "2301, feedetail, true",
        "2302, data, true",
        "2303, data, false",
        "2401, diseinfo, true",
        "2401, mdtrtinfo, false"
    })
    void aNodeIsAListOrASingleObject(String transaction, String node, boolean many) {
        assertThat(transaction(transaction).input().root().field(node).many()).isEqualTo(many);
    }

    @Test
    void innerNodesHangFromTheFieldThatNamesThem() {
        NodeTable patients = input("3101", "patient_dtos");
        assertThat(input("3101", "data").field("patient_dtos").child()).isSameAs(patients);
        assertThat(patients.field("fsi_encounter_dtos").many()).isTrue();
        assertThat(transaction("3101").input().root().fields())
                .extracting(Field::name)
                .containsExactly("data");
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "21, med_type, 21",
        "1, psn_cert_type, 01",
        "002, diag_type, 2",
        "77, med_type, ",
    })
    void aCodeIsMeantByItsSpelling(String spelling, String dictionary, String code) {
        assertThat(TABLES.dictionary(dictionary).orElseThrow().meant(spelling)).isEqualTo(code);
    }

    static Stream<Dictionary> dictionaries() {
        return Stream.of("dept", "fund_pay_type", "mid_setl_flag", "med_type", "naty")
                .map(name -> TABLES.dictionary(name).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void everyCodeIsFoundInPlaceAndNoOther(Dictionary dictionary) {
        for (String code : dictionary.labels().keySet()) {
            byte[] text = ("x" + code + "9").getBytes(UTF_8);
            assertThat(dictionary.find(text, 1, text.length - 2)).isEqualTo(code);
            assertThat(dictionary.find(text, 0, text.length)).isNull();
        }
    }

    @Test
    void conditionsAreReadWithTheirTests() {
        List<Condition> ties = transaction("2301").conditions();
        assertThat(ties)
                .singleElement()
                .satisfies(
                        tie -> {
                            assertThat(tie.must()).isEqualTo(new Condition.Given());
                            assertThat(tie.when()).containsExactly(new Condition.IsNegative("cnt"));
                        });
    }

    private static Transaction transaction(String number) {
        return TABLES.transaction(number).orElseThrow();
    }

    private static NodeTable input(String number, String node) {
        return transaction(number).input().node(node).orElseThrow();
    }
}
