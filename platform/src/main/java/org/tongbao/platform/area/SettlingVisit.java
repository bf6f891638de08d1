package org.tongbao.platform.area;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.bookkeeping.Booking;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Ids;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.ledger.Entry;
import org.tongbao.core.policy.VisitKind;

/**
 * Settles a visit: decides, and books what was decided in the same commit – the settlement with its
 * findings, the year so far, the personal account and the journal. A decision that pays nothing
 * because something stands in the way is kept as a refusal and books nothing.
 */
@Component
class SettlingVisit {

    private final Deciding deciding;
    private final SettlementBooks settlements;
    private final YearBooks years;
    private final PersonalAccounts accounts;
    private final Journal journal;
    private final FactsJson facts;
    private final Ids ids;
    private final Clock clock;

    SettlingVisit(
            Deciding deciding,
            SettlementBooks settlements,
            YearBooks years,
            PersonalAccounts accounts,
            Journal journal,
            FactsJson facts,
            Ids ids,
            Clock clock) {
        this.deciding = deciding;
        this.settlements = settlements;
        this.years = years;
        this.accounts = accounts;
        this.journal = journal;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Decides and books. */
    AreaAnswer settle(AreaCode area, RequestKey key, Treatment treatment) {
        Deciding.Decided decided = deciding.decide(area, treatment);
        Settlement settlement = decided.settlement();
        Enrolled person = decided.person();
        Instant now = clock.instant();
        long id = ids.next(now);
        String seen = facts.of(decided.claim());
        if (settlement.answer() != Answer.MET) {
            settlements.addRefusal(person, id, now, key, treatment, settlement, seen);
            return new AreaAnswer.Declined(person.facts(), settlement);
        }
        settlements.add(person, id, now, key, treatment, settlement, seen);
        useUp(decided, treatment);
        Money balance =
                accounts.change(
                        area,
                        person.person(),
                        person.account(),
                        settlement.amounts().ownAccount().negated());
        List<Entry> entries =
                Booking.of(
                                settlement,
                                treatment.visit().treatingArea(),
                                treatment.institution(),
                                person.facts().personNo())
                        .entries();
        journal.book(id, "SETTLEMENT", now, entries);
        return new AreaAnswer.Settled(person.facts(), Long.toString(id), now, settlement, balance);
    }

    /** A stay counts as an admission of the year in which it ends. */
    private void useUp(Deciding.Decided decided, Treatment treatment) {
        boolean stay = treatment.visit().kind() == VisitKind.INPATIENT;
        for (Settlement.YearChange change : decided.settlement().yearChanges()) {
            boolean counts = stay && change.year() == decided.year().year();
            years.add(
                    decided.person().area(),
                    decided.person().person(),
                    treatment.scheme(),
                    decided.row(change.year()),
                    change.used(),
                    counts ? 1 : 0);
        }
    }
}
