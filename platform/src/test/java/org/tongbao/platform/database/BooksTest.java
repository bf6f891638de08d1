package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataAccessException;

/** The database takes no settlement that does not add up and no entry that does not balance. */
class BooksTest {

    @RegisterExtension static final FreshDatabase database = new FreshDatabase();

    private static long ids = 1;

    /** Example 1 of the policy reference (A.7), in fen. */
    private static Map<String, Object> exampleOne() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("area", 110000);
        row.put("id", ids++);
        row.put("kind", "SETTLEMENT");
        row.put("mirrors", null);
        row.put("person", 1L);
        row.put("scheme", 310);
        row.put("institution", "H11010100001");
        row.put("visit", 1L);
        row.put("treating_area", 110100);
        row.put("visit_kind", "INPATIENT");
        row.put("msgid", "m" + ids);
        row.put("answer", "MET");
        row.put("benefit_class", "LOCAL");
        row.put("total", 6_000_000L);
        row.put("outside", 300_000L);
        row.put("above_cap", 200_000L);
        row.put("pre_self_pay", 250_000L);
        row.put("in_scope", 5_250_000L);
        row.put("deductible", 130_000L);
        row.put("pool", 4_527_000L);
        row.put("large_amount", 0L);
        row.put("serious_illness", 0L);
        row.put("civil_servant", 0L);
        row.put("assistance", 0L);
        row.put("funds", 4_527_000L);
        row.put("personal_share", 1_473_000L);
        row.put("own_account", 73_000L);
        row.put("cash", 1_400_000L);
        row.put("policy_edition", "e");
        row.put("build", "b");
        return row;
    }

    private static void insert(Map<String, Object> row) {
        String columns = String.join(", ", row.keySet());
        String values = String.join(", :", row.keySet());
        database.jdbc()
                .sql(
                        "insert into settlement (settled_at, year_changes, facts, findings, "
                                + columns
                                + ") values (now(), '[]', '{}', '[]', :"
                                + values
                                + ")")
                .params(row)
                .update();
    }

    @Test
    void aSettlementThatAddsUpIsTakenAndSoIsItsMirror() {
        Map<String, Object> row = exampleOne();
        insert(row);
        Map<String, Object> mirror = exampleOne();
        mirror.replaceAll(
                (name, value) ->
                        value instanceof Long amount && !name.matches("id|person|visit")
                                ? Long.valueOf(-amount)
                                : value);
        mirror.put("kind", "REVERSAL");
        assertThat(violated(() -> insert(mirror))).isEqualTo("mirrors_when_undoing");
        mirror.put("mirrors", row.get("id"));
        insert(mirror);
        assertThat(
                        database.jdbc()
                                .sql("select sum(total) from settlement where id in (?, ?)")
                                .params(
                                        Objects.requireNonNull(row.get("id")),
                                        Objects.requireNonNull(mirror.get("id")))
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "total,          6000001,      i1_payers_add_up",
        "own_account,    73001,        i2_person_pays_by_accounts_and_cash",
        "hospital_share, 1,            i1_payers_add_up",
        "pool,           4527001,      i3_funds_add_up",
        "other_funds,    1,            i3_funds_add_up",
        "in_scope,       5250001,      i4_bill_is_split_whole",
        "deductible,     5250001,      i6_deductible_lies_in_scope",
        "deductible,     -1,           i6_deductible_lies_in_scope",
        "mirrors,        1,            mirrors_when_undoing",
        "answer,         PERHAPS,      settlement_answer_check",
    })
    void oneFigureOffAndTheServerNamesTheIdentity(String column, String value, String identity) {
        Map<String, Object> row = exampleOne();
        row.put(column, value.matches("-?\\d+") ? (Object) Long.valueOf(value) : value);
        assertThat(violated(() -> insert(row))).isEqualTo(identity);
    }

    @Test
    void anAmountMayReachItsLimitAndNotPassIt() {
        Map<String, Object> row = exampleOne();
        row.put("deductible", 5_250_000L);
        insert(row);
        Map<String, Object> below = exampleOne();
        below.put("own_account", -1L);
        below.put("cash", 1_473_001L);
        assertThat(violated(() -> insert(below))).isEqualTo("one_sign");
    }

    @ParameterizedTest
    @CsvSource({"500, 499", "499, 500"})
    void anEntryThatDoesNotBalanceIsRefused(long debit, long credit) {
        assertThat(violated(() -> lines(ids++, debit, credit))).isEqualTo("entry_balances");
    }

    @Test
    void oneEntryOffRefusesItsWholeStatement() {
        long good = ids++;
        assertThat(
                        violated(
                                () ->
                                        database.jdbc()
                                                .sql(
                                                        """
                                                        insert into journal_line values
                                                            (210200, :good, 1, 1, '', 5, 0),
                                                            (210200, :good, 2, 1, '', 0, 5),
                                                            (210200, :off, 1, 1, '', 7, 0)
                                                        """)
                                                .param("good", good)
                                                .param("off", ids++)
                                                .update()))
                .isEqualTo("entry_balances");
        assertThat(
                        database.jdbc()
                                .sql("select count(*) from journal_line where entry = ?")
                                .param(good)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void anEntryThatBalancesIsTaken() {
        lines(ids++, 500, 500);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 5", "-5, 0"})
    void aLineHasOnePositiveSide(long debit, long credit) {
        assertThat(
                        violated(
                                () ->
                                        database.jdbc()
                                                .sql(
                                                        "insert into journal_line values"
                                                                + " (210200, ?, 1, 1, '', ?, ?)")
                                                .params(ids++, debit, credit)
                                                .update()))
                .isEqualTo("one_positive_side");
    }

    @Test
    void aSettlementIsUndoneOnceAndAMessageAnsweredOnce() {
        String undone = "insert into settlement_undone values (210200, 1, ?, now())";
        database.jdbc().sql(undone).param(2).update();
        assertThat(violated(() -> database.jdbc().sql(undone).param(3).update()))
                .isEqualTo("settlement_undone_pkey");
        String received =
                "insert into received_message values"
                        + " ('H1', '2304', 'm', ?, now(), null, null, 'sealed')";
        database.jdbc().sql(received).param(new byte[32]).update();
        assertThat(violated(() -> database.jdbc().sql(received).param(new byte[32]).update()))
                .isEqualTo("received_message_pkey");
    }

    @Test
    void anErrorDoesNotTellTheRow() {
        Map<String, Object> row = exampleOne();
        row.put("total", 6_000_001L);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> insert(row))
                .satisfies(
                        e ->
                                assertThat(e.getMostSpecificCause().getMessage())
                                        .contains("i1_payers_add_up")
                                        .doesNotContain("6000001", "H11010100001"));
    }

    private static void lines(long entry, long debit, long credit) {
        database.jdbc()
                .sql(
                        "insert into journal_line values (210200, :e, 1, 1, '', :d, 0),"
                                + " (210200, :e, 2, 1, '', 0, :c)")
                .param("e", entry)
                .param("d", debit)
                .param("c", credit)
                .update();
    }

    private static String violated(Runnable statement) {
        Throwable[] cause = new Throwable[1];
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(statement::run)
                .satisfies(e -> cause[0] = e.getMostSpecificCause());
        ServerErrorMessage message =
                Objects.requireNonNull(((PSQLException) cause[0]).getServerErrorMessage());
        return Objects.requireNonNull(message.getConstraint());
    }
}
