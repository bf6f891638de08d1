package org.tongbao.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.adjudication.MissingFact;
import org.tongbao.core.adjudication.Obstacle;
import org.tongbao.core.adjudication.Step;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Points;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.trace.Finding;
import org.tongbao.core.trace.Rule;

/** A finding is told in both languages, with every fact it states. */
class SentenceTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Citation ARTICLE = new Citation("test law", "", Certainty.CHECKED);

    static Stream<Rule> rules() {
        return Stream.concat(Stream.of(Step.values()), Stream.of(Obstacle.values()));
    }

    private static Set<String> placeholders(String template) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(template).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothLanguagesTellTheSameFactsAndAllOfThem(Rule rule) {
        Set<String> zh = placeholders(rule.zh());
        Set<String> en = placeholders(rule.en());

        assertThat(zh).isEqualTo(en);
        assertThat(zh).containsAll(rule.facts());
        zh.removeAll(rule.facts());
        assertThat(zh).isSubsetOf("amount");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noBraceIsLeftOver(Rule rule) {
        for (String template : List.of(rule.zh(), rule.en())) {
            assertThat(PLACEHOLDER.matcher(template).replaceAll("")).doesNotContain("{", "}");
        }
    }

    private static Sentence sentence(Rule rule, String amount, Object... facts) {
        return new Sentence(new Finding(rule, ARTICLE, Money.ofYuan(amount), facts));
    }

    @Test
    void moneyIsPlainYuanAndARateAPercentage() {
        Sentence sentence =
                sentence(
                        Step.LARGE_AMOUNT,
                        "4715.26",
                        Money.ofYuan("5547.37"),
                        Rate.of("0.875"),
                        Rate.of("0.85"));

        assertThat(sentence.zh()).isEqualTo("职工大额补助：限额以上5547.37元 × 85%（标准87.5%）= 4715.26元");
        assertThat(sentence.en())
                .isEqualTo(
                        "employees' large-amount supplement: 5547.37 above the cap × 85% (standard"
                                + " 87.5%) = 4715.26 yuan");
    }

    @Test
    void pointsAreNotAPercentage() {
        Sentence sentence =
                sentence(
                        Step.PENALTY_POINTS,
                        "0",
                        BenefitClass.TEMP_OTHER,
                        new Points(Rate.of("0.125")));

        assertThat(sentence.zh()).isEqualTo("其他临时外出就医：支付比例降低12.5个百分点");
        assertThat(sentence.en())
                .isEqualTo("otherwise temporarily away: rates lowered by 12.5 points");
    }

    @Test
    void aFactWithWordsIsToldByThem() {
        Sentence transfer =
                sentence(
                        Step.DEDUCTIBLE_TRANSFER,
                        "700",
                        HospitalLevel.LEVEL2,
                        Money.ofYuan("300"),
                        Money.ofYuan("1000"));
        Sentence cap =
                sentence(
                        Step.TIER_YEAR_CAP,
                        "0.00",
                        Fund.CIVIL_SERVANT,
                        Money.ofYuan("1"),
                        Money.ofYuan("1"),
                        Money.ofYuan("2"));

        assertThat(transfer.zh()).startsWith("连续住院由二级医院转入");
        assertThat(transfer.en()).startsWith("continuous stay from second-level hospital");
        assertThat(cap.zh()).startsWith("公务员医疗补助年度限额1.00元");
        assertThat(cap.en()).startsWith("civil servants' subsidy: yearly cap 1.00");
    }

    @Test
    void aMissingFactIsNamedInWordsAndByItsPlace() {
        Sentence sentence =
                sentence(Obstacle.MISSING_FACT, "0", MissingFact.SEX, MissingFact.SEX.path());

        assertThat(sentence.zh()).isEqualTo("缺少作出决定所必需的事实：性别（person.sex）");
        assertThat(sentence.en())
                .isEqualTo(
                        "a fact needed for the decision is missing: the person's sex (person.sex)");
    }

    @Test
    void wholeNumbersStandAsTheyAre() {
        assertThat(sentence(Step.BILL, "1234567.80", 12).zh())
                .isEqualTo("费用明细12行，医疗费总额1234567.80元");
    }
}
