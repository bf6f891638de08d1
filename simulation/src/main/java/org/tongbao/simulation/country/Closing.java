package org.tongbao.simulation.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.bookkeeping.Posting;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.Table;
import org.tongbao.core.exchange.area.AreaBooks;
import org.tongbao.core.exchange.desk.DeskBooks;
import org.tongbao.core.exchange.hospital.Stage;
import org.tongbao.core.exchange.hospital.VisitFile;
import org.tongbao.core.exchange.hospital.Ward;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.ledger.Entry;
import org.tongbao.core.ledger.Line;

/** The audit when all is over: every book of the country against the auditor's list. */
final class Closing {

    private static final int RECEIVABLE = 1201;
    private static final int PAYABLE = 2201;
    private static final int INSTITUTION_PAYABLE = 2202;

    private static final Comparator<PersonBooks.YearKey> IN_ORDER =
            Comparator.comparing(PersonBooks.YearKey::scheme)
                    .thenComparingInt(PersonBooks.YearKey::year);

    private final Auditor auditor;
    private final long step;

    Closing(Auditor auditor, long step) {
        this.auditor = auditor;
        this.step = step;
    }

    void audit(Country country, List<Ward> wards, List<DeskBooks> desks, List<AreaBooks> areas) {
        wards.forEach(this::beliefs);
        areas.forEach(this::persons);
        areas.forEach(this::entries);
        desks.forEach(desk -> balanced(desk.journal()));
        treatingSide(desks);
        receivables(desks, areas);
        for (Country.Plan plan : country.plans()) {
            if (plan instanceof Country.Plan.TopUp topUp) {
                int times = auditor.timesToppedUp(topUp.request().key());
                equal(Rule.TOPPED_UP, topUp.request().key().message(), 1, times);
            }
        }
    }

    private void equal(Rule rule, String where, Object expected, Object found) {
        auditor.equal(step, rule, where, expected, found);
    }

    private void beliefs(Ward ward) {
        ward.visits().forEach(this::belief);
    }

    private void belief(String visitId, VisitFile file) {
        if (!file.stage().isCertain()) {
            auditor.differ(step, Rule.HOSPITAL_KNOWS, visitId, "certain", file.stage());
            return;
        }
        List<String> standing = new ArrayList<>();
        for (Noted each : auditor.list()) {
            if (each.stands() && each.treatment.visitId().equals(visitId)) {
                standing.add(each.id + " " + each.amounts);
            }
        }
        List<String> believed = new ArrayList<>();
        var settled = file.believed();
        if (file.stage() == Stage.SETTLED && settled != null) {
            believed.add(settled.settlementId() + " " + settled.amounts());
        }
        equal(Rule.BELIEF, visitId, standing, believed);
    }

    private void persons(AreaBooks area) {
        for (PersonBooks person : area.persons().values()) {
            String no = person.facts().personNo();
            equal(Rule.BALANCE, no, auditor.balance(no), person.balance());
            equal(Rule.BALANCE, no, false, person.balance().isNegative());
            Set<PersonBooks.YearKey> years = new TreeSet<>(IN_ORDER);
            years.addAll(person.years().keySet());
            for (Noted each : auditor.list()) {
                if (each.isOf(no)) {
                    each.years.forEach(
                            change ->
                                    years.add(
                                            new PersonBooks.YearKey(
                                                    each.treatment.scheme(), change.year())));
                }
            }
            for (PersonBooks.YearKey key : years) {
                PersonBooks.YearUsed used = person.year(key.scheme(), key.year());
                String where = no + " " + key.scheme().code() + " " + key.year();
                equal(
                        Rule.YEAR,
                        where,
                        auditor.replay().used(no, key.scheme(), key.year()),
                        used.used());
                equal(
                        Rule.YEAR,
                        where,
                        auditor.replay().admissions(no, key.scheme(), key.year()),
                        used.admissions());
            }
            new Limits(auditor).check(area.area(), no);
        }
    }

    // --- entries ---------------------------------------------------------------------------------

    private void balanced(Table<String, Posting> journal) {
        journal.forEach(
                (id, posting) -> {
                    for (Entry entry : posting.entries()) {
                        long debits = 0;
                        long credits = 0;
                        for (Line line : entry.lines()) {
                            debits += line.debit().fen();
                            credits += line.credit().fen();
                        }
                        equal(Rule.ENTRY_BALANCES, entry.book() + " " + id, debits, credits);
                    }
                });
    }

    /** Each settlement owes what funds and account pay; its mirror takes that back. */
    private void entries(AreaBooks area) {
        balanced(area.journal());
        for (Noted each : auditor.list()) {
            if (each.area.equals(area.area())) {
                long owed = owed(each);
                String by = each.takenBackBy;
                equal(each, each.id, owed, owed(area.journal().get(each.id)));
                if (by != null) {
                    equal(each, by, -owed, owed(area.journal().get(by)));
                }
            }
        }
    }

    private void equal(Noted noted, String id, long expected, long found) {
        auditor.equal(noted.step, Rule.ENTRY_FOR_EACH, noted.area + " " + id, expected, found);
    }

    private static long owed(Noted each) {
        return each.amounts.pool().fen()
                + each.amounts.largeAmount().fen()
                + each.amounts.seriousIllness().fen()
                + each.amounts.civilServant().fen()
                + each.amounts.assistance().fen()
                + each.amounts.ownAccount().fen()
                + each.amounts.familyAccount().fen();
    }

    /** What a posting adds to what is owed to institutions or treating areas. */
    private static long owed(@Nullable Posting posting) {
        long sum = 0;
        for (Entry entry : posting == null ? List.<Entry>of() : posting.entries()) {
            for (Line line : entry.lines()) {
                int head = line.account().head();
                if (head == PAYABLE || head == INSTITUTION_PAYABLE) {
                    sum += line.credit().fen() - line.debit().fen();
                }
            }
        }
        return sum;
    }

    /** The desk of the place of treatment booked the same, if the place is not at home. */
    private void treatingSide(List<DeskBooks> desks) {
        for (Noted each : auditor.list()) {
            AreaCode treating = each.treatment.visit().treatingArea();
            for (DeskBooks desk : desks) {
                if (desk.area().equals(treating.prefecture())) {
                    long owed = each.area.covers(treating) ? 0 : owed(each);
                    String by = each.takenBackBy;
                    equal(each, each.id, owed, owed(desk.journal().get(each.id)));
                    if (by != null) {
                        equal(each, by, -owed, owed(desk.journal().get(by)));
                    }
                }
            }
        }
    }

    /** By creditor and debtor, over all entries of both sides. */
    private void receivables(List<DeskBooks> desks, List<AreaBooks> areas) {
        Map<String, Long> receivable = new TreeMap<>();
        Map<String, Long> payable = new TreeMap<>();
        for (DeskBooks desk : desks) {
            sum(desk.journal(), RECEIVABLE, receivable);
        }
        for (AreaBooks area : areas) {
            sum(area.journal(), PAYABLE, payable);
        }
        receivable.values().removeIf(sum -> sum == 0);
        payable.values().removeIf(sum -> sum == 0);
        equal(Rule.RECEIVABLE, "creditor<debtor", receivable, payable);
    }

    private static void sum(Table<String, Posting> journal, int head, Map<String, Long> into) {
        for (Posting posting : journal.values()) {
            for (Entry entry : posting.entries()) {
                for (Line line : entry.lines()) {
                    if (line.account().head() == head) {
                        String party = line.account().of();
                        boolean asset = head == RECEIVABLE;
                        String pair =
                                asset ? entry.book() + "<" + party : party + "<" + entry.book();
                        long amount = line.debit().fen() - line.credit().fen();
                        into.merge(pair, asset ? amount : -amount, Long::sum);
                    }
                }
            }
        }
    }
}
