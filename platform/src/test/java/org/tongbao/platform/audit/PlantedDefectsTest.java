package org.tongbao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.platform.database.FreshDatabase;

/**
 * Books that hold are proved, whole or by area, in ranges of any size. Then one defect at a time is
 * planted, and the audit names the row, what it found there and what it expected.
 */
class PlantedDefectsTest {

    @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

    private static final List<String> TABLES =
            List.of(
                    "settlement",
                    "settlement_undone",
                    "journal_entry",
                    "journal_line",
                    "received_message",
                    "year_so_far",
                    "personal_account",
                    "visit",
                    "fee_line");

    /** Constraints that would refuse what is to be planted. */
    private static final List<String> REFUSING =
            List.of(
                    "settlement.i1_payers_add_up",
                    "settlement.i2_person_pays_by_accounts_and_cash",
                    "settlement.i3_funds_add_up",
                    "settlement.i4_bill_is_split_whole",
                    "settlement.i6_deductible_lies_in_scope",
                    "settlement.one_sign",
                    "fee_line.line_is_split_whole");

    /** Ids of the rows defects are planted in. */
    private static final Map<String, String> CAST = new LinkedHashMap<>();

    /** Checks that found what was planted. */
    private static final Set<String> PLANTED = new TreeSet<>();

    private static final int ROWS_A_RANGE = 2_000;
    private static final int MOST = 50;

    /** What a test did, which names the tables to be restored. */
    private String changed = "";

    @BeforeAll
    static void books() throws SQLException {
        try (var node = World.node(DATABASE.properties())) {
            World.story(node);
        }
        World.many(DATABASE.owner(), 500);
        run("create schema kept");
        for (String table : TABLES) {
            run("create table kept.%1$s as table %1$s".formatted(table));
        }
        for (String constraint : REFUSING) {
            String[] name = constraint.split("\\.", -1);
            run("alter table %s drop constraint %s".formatted(name[0], name[1]));
        }
        run("alter table journal_line disable trigger entry_balances");
        cast(
                """
                select id as stay, person, visit as "stayVisit", msgid, total, total + 1 as
                       "totalMore", personal_share as share, personal_share + 1 as "shareMore",
                       funds, funds + 1 as "fundsMore", in_scope as scope, in_scope + 1 as
                       "scopeMore", pool, own_account as account, funds + own_account as owed,
                       year_changes->0->>'year' as year
                  from settlement where area = 210200 and institution = 'H11010599901'
                   and kind = 'SETTLEMENT'""");
        cast(
                """
                select m.id as mirror, o.id as undone, o.visit as "undoneVisit", o.institution as
                       "undoneHospital", o.cash as "undoneCash", m.cash - 1 as "mirrorCash"
                  from settlement m join settlement o on o.id = m.mirrors
                 where m.person = {person}""");
        cast("select entry as \"topUp\" from journal_line where party = '{person}' and credit > 0");
        cast(
                """
                select id as free, area as "freeArea", institution as "freeHospital", msgid as
                       "freeMsgid",
                       case visit_kind when 'INPATIENT' then '2304' else '2207' end as "freeInfno"
                  from settlement where funds = 0 and own_account = 0 and id not in
                       (select id from settlement_undone) and kind = 'SETTLEMENT'
                 order by id limit 1""");
        cast(
                """
                select id as even, s.area as "evenArea", person as "evenPerson", pool as "evenPool",
                       pool / 2 as "evenHalf", balance as "evenBalance"
                  from settlement s join personal_account using (person)
                 where kind = 'SETTLEMENT' and scheme = 310 and pool % 2 = 0 and pool > 0
                   and own_account = 0 and large_amount = 0
                 order by id limit 1""");
    }

    private static void cast(String sql) {
        DATABASE.jdbc()
                .sql(filled(sql))
                .query()
                .singleRow()
                .forEach((name, value) -> CAST.put(name, String.valueOf(value)));
    }

    private static String filled(String text) {
        String filled = text;
        for (var entry : CAST.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return filled;
    }

    private static void run(String sql) throws SQLException {
        World.run(DATABASE.owner(), sql);
    }

    private void plant(String sql) throws SQLException {
        changed = filled(sql);
        run(changed);
    }

    @AfterEach
    void restore() throws SQLException {
        for (String table : TABLES.stream().filter(changed::contains).toList()) {
            run("truncate %1$s; insert into %1$s select * from kept.%1$s".formatted(table));
        }
    }

    private static Verdict audit(int area, int rowsARange) {
        try (BooksAudit audit = BooksAudit.of(DATABASE.application(), area, rowsARange)) {
            return audit.run(MOST, (rows, part) -> {});
        }
    }

    @ParameterizedTest(name = "ranges of {0} rows")
    @ValueSource(ints = {50, 300, 100_000})
    void booksThatHoldAreProved(int rowsARange) {
        Verdict verdict = audit(0, rowsARange);

        assertThat(verdict.findings())
                .allSatisfy(finding -> assertThat(finding.flaws()).as(finding.toString()).isEmpty())
                .hasSameSizeAs(Checks.ALL);
        assertThat(verdict.isProved()).isTrue();
        for (String table : TABLES) {
            assertThat(verdict.rows())
                    .containsEntry(
                            table,
                            DATABASE.jdbc()
                                    .sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single());
        }
    }

    @ParameterizedTest(name = "area {0}")
    @CsvSource({"210200, 3", "{evenArea}, 1"})
    void anAreaIsProvedByItself(String area, long atLeast) {
        Verdict verdict = audit(Integer.parseInt(filled(area)), ROWS_A_RANGE);

        assertThat(verdict.flaws()).as(verdict.findings().toString()).isZero();
        assertThat(verdict.rows().get("settlement")).isGreaterThanOrEqualTo(atLeast);
        assertThat(verdict.rows()).doesNotContainKey("fee_line");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = "defects.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void aDefectIsNamedByItsRow(
            String check,
            String planted,
            String table,
            String key,
            String column,
            @Nullable String found,
            @Nullable String expected)
            throws SQLException {
        plant(planted);

        Verdict verdict = audit(0, ROWS_A_RANGE);

        assertThat(verdict.isProved()).isFalse();
        assertThat(flaws(verdict, check))
                .contains(
                        new Flaw(table, filled(key), column, filledOr(found), filledOr(expected)));
        PLANTED.add(check);
    }

    @AfterAll
    static void everyCheckFoundADefect() {
        assertThat(PLANTED)
                .containsExactlyInAnyOrderElementsOf(Checks.ALL.stream().map(Check::name).toList());
    }

    private static List<Flaw> flaws(Verdict verdict, String check) {
        return verdict.findings().stream()
                .filter(finding -> finding.check().name().equals(check))
                .flatMap(finding -> finding.flaws().stream())
                .toList();
    }

    private static @Nullable String filledOr(@Nullable String value) {
        return value == null ? null : filled(value);
    }

    @Test
    void aDefectOfAnotherAreaIsNotOfThisOne() throws SQLException {
        plant("update settlement set cash = cash + 1 where id = {stay}");

        assertThat(audit(Integer.parseInt(filled("{evenArea}")), ROWS_A_RANGE).isProved()).isTrue();
        assertThat(audit(210200, ROWS_A_RANGE).isProved()).isFalse();
    }

    @Test
    void moreThanAreListedAreCounted() throws SQLException {
        plant("update personal_account set balance = balance + 1");

        Verdict verdict;
        try (BooksAudit audit = BooksAudit.of(DATABASE.application(), 0)) {
            verdict = audit.run(2, (rows, part) -> {});
        }

        long accounts =
                DATABASE.jdbc()
                        .sql("select count(*) from personal_account")
                        .query(Long.class)
                        .single();
        assertThat(verdict.findings())
                .filteredOn(finding -> !finding.holds())
                .singleElement()
                .satisfies(finding -> assertThat(finding.count()).isEqualTo(accounts))
                .satisfies(finding -> assertThat(finding.flaws()).hasSize(2));
    }
}
