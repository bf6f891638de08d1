package org.tongbao.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;

/** Settlements as they are written, of claims decided by the law that comes along. */
class SettlementWriterTest {

    private static final YamlPolicyBook BOOK = YamlPolicyBook.packaged();
    private static final Adjudication LAW = new Adjudication(BOOK, ReadingCatalogues.bundled());

    @Test
    void everyAmountStandsUnderItsNationalName() {
        Settlement settlement = decided(Map.of());
        Map<String, Object> tree = written(settlement);

        assertThat(tree)
                .containsEntry("answer", "MET")
                .containsEntry("benefitClass", "REFERRAL")
                .containsEntry("policyEdition", BOOK.edition());
        assertThat(NationalAmount.values())
                .allSatisfy(
                        amount ->
                                assertThat(tree)
                                        .containsEntry(
                                                amount.field(),
                                                amount.of(settlement.amounts()).yuan()));
        assertThat(Arrays.stream(NationalAmount.values()).map(NationalAmount::field))
                .as("as the national interface calls them")
                .contains("medfee_sumamt", "fulamt_ownpay_amt", "acct_mulaid_pay", "psn_cash_pay");
    }

    @Test
    void everyStepIsToldInPlainWordsAndFigures() {
        Map<String, Object> tree = written(decided(Map.of()));

        assertThat(list(tree, "findings"))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        finding -> {
                            assertThat(finding.keySet())
                                    .containsExactly(
                                            "rule",
                                            "article",
                                            "certainty",
                                            "inputs",
                                            "amount",
                                            "zh",
                                            "en");
                            assertThat(finding.get("zh")).asString().doesNotContain("{");
                            assertPlain(finding);
                        });
        assertThat(list(tree, "findings"))
                .filteredOn(finding -> "BAND".equals(finding.get("rule")))
                .first()
                .extracting(finding -> finding.get("inputs"))
                .hasToString(
                        "{above=0.00, upTo=30000.00, expense=28700.00, rate=0.85, applied=0.75}");
        assertPlain(tree);
    }

    @Test
    void aRefusalTellsItsGrounds() {
        Map<String, Object> tree = written(decided(Map.of("visit.thirdParty", true)));

        assertThat(tree).containsEntry("answer", "NOT_MET").containsEntry("hifp_pay", "0.00");
        assertThat(list(tree, "grounds"))
                .extracting(ground -> ground.get("rule"))
                .containsExactly("THIRD_PARTY");
        assertThat(list(tree, "yearChanges")).isEmpty();
    }

    @Test
    void whatAYearUsesUpIsWrittenInTheKeysItIsReadIn() {
        Settlement settlement = decided(Map.of());
        Map<String, Object> change =
                new HashMap<>(list(written(settlement), "yearChanges").getFirst());
        assertThat(change.remove("year")).isEqualTo(2024);

        Map<String, Object> next = Trees.stay();
        next.put("yearSoFar", change);

        assertThat(ClaimReader.read(next).yearSoFar())
                .isEqualTo(settlement.yearChanges().getFirst().used());
    }

    @Test
    void linesAreToldOnlyIfAskedFor() {
        Settlement settlement = decided(Map.of());

        assertThat(written(settlement)).doesNotContainKey("lines");
        List<Map<String, Object>> lines =
                list(new SettlementWriter("edition", true).tree(settlement), "lines");
        assertThat(lines)
                .extracting(
                        line -> line.get("class"),
                        line -> line.get("amount"),
                        line -> line.get("overlmt_selfpay"),
                        line -> line.get("preselfpay_amt"),
                        line -> line.get("inscp_scp_amt"),
                        line -> line.get("ground"))
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(
                                "甲", "20000.00", "0.00", "0.00", "20000.00", "COVERED"),
                        org.assertj.core.groups.Tuple.tuple(
                                "乙", "25000.00", "0.00", "2500.00", "22500.00", "COVERED"),
                        org.assertj.core.groups.Tuple.tuple(
                                "甲", "12000.00", "2000.00", "0.00", "10000.00", "COVERED"));
    }

    @Test
    void unconfirmedFiguresAreWarnedOf() {
        Map<String, Object> tree = written(decided(Map.of()));

        assertThat(tree).containsEntry("certainty", "ILLUSTRATIVE");
        assertThat(tree.get("warning")).asString().contains("zh=", "en=");
    }

    private static Settlement decided(Map<String, @Nullable Object> changes) {
        Map<String, Object> claim = Trees.stay();
        changes.forEach((path, value) -> Trees.put(claim, path, value));
        return LAW.decide(ClaimReader.read(claim));
    }

    private static Map<String, Object> written(Settlement settlement) {
        return new SettlementWriter(BOOK.edition(), false).tree(settlement);
    }

    @SuppressWarnings("unchecked") // Every list of the tree holds objects.
    private static List<Map<String, Object>> list(Map<String, Object> tree, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(tree.get(key));
    }

    private static void assertPlain(@Nullable Object value) {
        switch (value) {
            case Map<?, ?> object -> object.values().forEach(SettlementWriterTest::assertPlain);
            case List<?> list -> list.forEach(SettlementWriterTest::assertPlain);
            case null, default ->
                    assertThat(value).isInstanceOfAny(String.class, Integer.class, Long.class);
        }
    }
}
