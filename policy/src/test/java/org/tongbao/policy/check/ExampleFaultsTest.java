package org.tongbao.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.policy.Fault;
import org.tongbao.policy.LawFolder;
import org.tongbao.policy.book.LawFiles;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.policy.places.ReadingPlaces;

/** A worked example that does not compute is a fault of the line that says what was expected. */
class ExampleFaultsTest {

    private static final String FILE = "areas/610100-310-2023.yaml";
    private static final LawFiles PACKAGED = LawFiles.packaged();
    private static final String TEXT = Objects.requireNonNull(PACKAGED.texts().get(FILE));
    private static final ReadingCatalogues.Reading CATALOGUES =
            ReadingCatalogues.from(LawFolder.bundled());
    private static final ReadingPlaces.Reading PLACES = ReadingPlaces.from(LawFolder.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    act_pay_dedc: 720.00 | act_pay_dedc: 720.01 | examples[0].expected.act_pay_dedc \
                    "720.01": 算得 720.00 / is computed as 720.00
                    {act_pay_dedc: 720.00 | {hifp_pya: 720.00 | examples[0].expected.hifp_pya: \
                    结算结果没有这一项；是否想写 hifp_pay？ / no settlement has this; did you mean hifp_pay?
                    {act_pay_dedc: 720.00 | {answer: NOT_MET | examples[0].expected.answer \
                    "NOT_MET": 算得 MET / is computed as MET
                    amount: 10720.00 | amount: 10,720.00 | examples[0].claim.lines[0].720.00: \
                    没有这个键 / is no key of a claim
                    amount: 10720.00 | amount: 1O720 | examples[0].claim.lines[0].amount "1O720": \
                    不是十进制数 / is not a decimal
                    nthAdmission: 3 | nthAdmision: 3 | examples[0].claim.visit.nthAdmision: \
                    没有这个键，是否想写 nthAdmission？ / is no key of a claim; did you mean nthAdmission?
                    discharged: 2024-09-11 | discharged: 2022-09-11 | examples[0].claim.visit.discharged \
                    "2022-09-11": 早于入院日 2024-09-01 / is before admission, 2024-09-01
                    """)
    void areNamed(String part, String by, String fault) {
        List<Fault> faults = check(TEXT.replace(part, by)).faults();
        int line = lineOf(TEXT, part);
        assertThat(faults).extracting(Fault::describe).contains(FILE + ":" + line + ": " + fault);
    }

    @Test
    void anotherPeriodIsAFault() {
        String text =
                TEXT.replace("effective: {from: 2023-01-01}", "effective: {from: 2024-10-01}");
        assertThat(check(text).faults())
                .extracting(Fault::describe)
                .contains(
                        FILE
                                + ":"
                                + lineOf(TEXT, "- zh: 本年度第三次住院")
                                + ": examples[0].claim: 政策库中没有 610100 在 2024-09-11 关于“310”的规定，不得推测 /"
                                + " The policy book holds no rule of 610100 on 2024-09-11 for"
                                + " \"310\"");
    }

    @Test
    void aFigureChangedBreaksTheExamplesThatLeanOnIt() {
        String text = TEXT.replace("is: 1200.00", "is: 1100.00");
        assertThat(check(text).faults())
                .extracting(Fault::describe)
                .contains(
                        FILE
                                + ":"
                                + lineOf(TEXT, "act_pay_dedc: 720.00")
                                + ": examples[0].expected.act_pay_dedc \"720.00\": 算得 660.00 /"
                                + " is computed as 660.00");
    }

    @Test
    void threeAreNeededAndOneAwayFromHome() {
        String text = TEXT.substring(0, TEXT.indexOf("\nexamples:"));
        assertThat(check(text).faults())
                .extracting(Fault::describe)
                .containsExactly(
                        FILE
                                + ": examples: 至少应有 3 个算例，其中至少一个异地就医 / must be at least 3,"
                                + " one of them away from home");
    }

    @Test
    void aFaultyFileDoesNotHideTheExamplesOfAnother() {
        LawFiles tried =
                PACKAGED.overlaidBy(
                        LawFiles.of(
                                Map.of(
                                        FILE,
                                        TEXT.replace("act_pay_dedc: 720.00", "act_pay_dedc: 1"),
                                        "areas/440100-310-2023.yaml",
                                        "area: 1")));
        assertThat(PolicyCheck.of(tried, CATALOGUES, PLACES).faults())
                .extracting(Fault::file)
                .contains(FILE, "areas/440100-310-2023.yaml");
    }

    @Test
    void anAreaThatIsNowhereIsAFault() {
        String text =
                TEXT.replace(
                        "waivers: []",
                        "waivers: [{category: OTHER_TEMPORARY, areas: [629999], source: away}]");
        assertThat(check(text).faults())
                .extracting(Fault::describe)
                .containsExactly(
                        FILE
                                + ":"
                                + lineOf(TEXT, "waivers: []")
                                + ": offSite.waivers[0].areas[0] \"629999\": 2023-01-01 没有这个区划 /"
                                + " is no area on 2023-01-01");
    }

    private static PolicyCheck check(String text) {
        return PolicyCheck.of(
                PACKAGED.overlaidBy(LawFiles.of(Map.of(FILE, text))), CATALOGUES, PLACES);
    }

    private static int lineOf(String text, String part) {
        List<String> before = Arrays.asList(text.substring(0, text.indexOf(part)).split("\n", -1));
        return before.size();
    }
}
