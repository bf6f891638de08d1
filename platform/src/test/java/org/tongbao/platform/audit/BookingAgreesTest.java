package org.tongbao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.bookkeeping.Booking;
import org.tongbao.core.bookkeeping.Head;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.ledger.Entry;
import org.tongbao.core.ledger.Line;
import org.tongbao.platform.database.FreshDatabase;

/** The audit expects what the bookkeeping books, wherever one is insured and treated. */
class BookingAgreesTest {

    @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

    private static final String HOSPITAL = "H1";
    private static long ids = 1;

    @ParameterizedTest(name = "insured in {0}, treated in {1}, scheme {2}: {3} books")
    @CsvSource({
        "210200, 110105, 310, 2",
        "210200, 110105, 390, 2",
        "210200, 210203, 310, 1",
        "210200, 210200, 310, 1",
        "210200, 210301, 310, 2",
        "210200, 210300, 390, 2",
        "210203, 210203, 310, 1",
        "210203, 210204, 310, 2",
        "210203, 310101, 310, 2",
        "110000, 110105, 310, 1",
        "110000, 120101, 390, 2",
        "659900, 659001, 310, 2",
    })
    void whatIsBookedIsExpected(int insured, int treated, int scheme, int books)
            throws SQLException {
        long id = settle(insured, treated, scheme, 1);
        long mirror = settle(insured, treated, scheme, -1);
        List<Entry> entries = booking(insured, treated, scheme).entries();
        book(id, entries);
        book(mirror, entries.stream().map(Entry::mirrored).toList());

        assertThat(entries).hasSize(books);
        assertThat(flaws()).isEmpty();
        assertThat(flawsWithout(id))
                .hasSize(entries.stream().mapToInt(e -> e.lines().size()).sum());
    }

    @Test
    void whatOnlyThePersonPaysIsNotBooked() throws SQLException {
        World.run(
                DATABASE.owner(),
                settlement(210200, 110105, 310, "'SETTLEMENT', null", ids++)
                        .formatted(0, 0, 0, 0, 0, 0, 0, 100, 100, 100, 100));

        assertThat(
                        new Booking(new AreaCode(210200), new AreaCode(110105), HOSPITAL, List.of())
                                .entries())
                .isEmpty();
        assertThat(flaws()).isEmpty();
    }

    private static Booking booking(int insured, int treated, int scheme) {
        List<Line> payers = new ArrayList<>();
        Fund pool = Fund.pool(scheme == 310 ? Scheme.EMPLOYEE : Scheme.RESIDENT);
        long fen = 1;
        for (Fund fund :
                List.of(
                        pool,
                        Fund.LARGE_AMOUNT,
                        Fund.SERIOUS_ILLNESS,
                        Fund.CIVIL_SERVANT,
                        Fund.ASSISTANCE)) {
            payers.add(Line.debit(Head.expenseOf(fund).account(""), Money.ofFen(fen)));
            fen *= 10;
        }
        payers.add(Line.debit(Head.PERSONAL_ACCOUNT.account("8"), Money.ofFen(fen)));
        return new Booking(new AreaCode(insured), new AreaCode(treated), HOSPITAL, payers);
    }

    private static long settle(int insured, int treated, int scheme, int sign) throws SQLException {
        long id = ids++;
        String kind = sign == 1 ? "'SETTLEMENT', null" : "'REVERSAL', 1";
        World.run(
                DATABASE.owner(),
                settlement(insured, treated, scheme, kind, id)
                        .formatted(
                                sign,
                                sign * 10,
                                sign * 100,
                                sign * 1_000,
                                sign * 10_000,
                                sign * 11_111,
                                sign * 100_000,
                                sign * 7,
                                sign * 100_007,
                                sign * 111_118,
                                sign * 111_118));
        return id;
    }

    private static String settlement(int insured, int treated, int scheme, String kind, long id) {
        return """
               insert into settlement (area, id, kind, mirrors, person, scheme, institution, visit,
                   treating_area, visit_kind, msgid, settled_at, answer, benefit_class, outside,
                   above_cap, pre_self_pay, deductible, year_changes, policy_edition, build, facts,
                   findings, pool, large_amount, serious_illness, civil_servant, assistance, funds,
                   own_account, cash, personal_share, total, in_scope)
               select %d, %d, %s, 8, %d, 'H1', 1, %d, 'INPATIENT', 'm', now(), 'MET', 'LOCAL', 0, 0,
                   0, 0, '[]', '', '', '{}', '{}', v.*
                 from (values (%%d, %%d, %%d, %%d, %%d, %%d, %%d, %%d, %%d, %%d, %%d)) v
               """
                .formatted(insured, id, kind, scheme, treated);
    }

    private static void book(long id, List<Entry> entries) throws SQLException {
        StringBuilder sql = new StringBuilder();
        for (Entry entry : entries) {
            sql.append(
                    "insert into journal_entry values (%d, %d, 'SETTLEMENT', now());"
                            .formatted(entry.book().number(), id));
        }
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            int number = 1;
            for (Line line : entry.lines()) {
                lines.add(
                        "(%d, %d, %d, %d, '%s', %d, %d)"
                                .formatted(
                                        entry.book().number(),
                                        id,
                                        number++,
                                        line.account().head(),
                                        line.account().of(),
                                        line.debit().fen(),
                                        line.credit().fen()));
            }
        }
        World.run(
                DATABASE.owner(),
                sql + "insert into journal_line values " + String.join(", ", lines));
    }

    private static List<Flaw> flawsWithout(long id) throws SQLException {
        World.run(DATABASE.owner(), "create table if not exists aside as table journal_line");
        World.run(
                DATABASE.owner(),
                "truncate aside; insert into aside select * from journal_line where entry = "
                        + id
                        + "; delete from journal_line where entry = "
                        + id);
        List<Flaw> flaws = flaws();
        World.run(DATABASE.owner(), "insert into journal_line select * from aside");
        return flaws;
    }

    private static List<Flaw> flaws() throws SQLException {
        Range all = new Range(Long.MIN_VALUE, Long.MAX_VALUE, 0);
        try (Snapshot snapshot = Snapshot.of(DATABASE.application())) {
            return snapshot.ask(
                    client ->
                            new Asking(all, 0, 100)
                                    .ask(client, SettlementsBookedOnce.CHECK)
                                    .flaws());
        }
    }
}
