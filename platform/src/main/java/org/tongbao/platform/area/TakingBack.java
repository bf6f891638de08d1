package org.tongbao.platform.area;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.Booked;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Ids;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.ledger.Entry;
import org.tongbao.core.policy.VisitKind;

/**
 * Takes a settlement back: a row with every amount mirrored, the mirrored entries, and the year so
 * far and the account restored – once, however often and by whichever way it is asked.
 */
@Component
class TakingBack {

    private final Deciding deciding;
    private final SettlementBooks settlements;
    private final YearBooks years;
    private final PersonalAccounts accounts;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    TakingBack(
            Deciding deciding,
            SettlementBooks settlements,
            YearBooks years,
            PersonalAccounts accounts,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.deciding = deciding;
        this.settlements = settlements;
        this.years = years;
        this.accounts = accounts;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes back and books. */
    AreaAnswer takeBack(AreaCode area, AreaRequest.TakeBack request) {
        Instant now = clock.instant();
        Enrolled person =
                deciding.person(
                        area, request.personNo(), LocalDate.ofInstant(now, clock.getZone()));
        SettlementRow row = row(person, request.settlementId());
        Booked booked = row.booked();
        if (booked.mirrors() != null) {
            throw new Refusal(
                    "结算 " + booked.settlementId() + " 本身是撤销记录，不能再撤销",
                    "settlement " + booked.settlementId() + " is itself a taking back");
        }
        long original = Long.parseLong(booked.settlementId());
        long id = ids.next(now);
        if (!settlements.markTakenBack(area, original, id, now)) {
            throw new Refusal(
                    "结算 " + booked.settlementId() + " 已由 " + booked.takenBackBy() + " 撤销",
                    "settlement "
                            + booked.settlementId()
                            + " was already taken back by "
                            + booked.takenBackBy());
        }
        settlements.addMirror(area, row, id, now, request.key(), request.why());
        giveBack(person, row);
        Money balance =
                accounts.change(
                        area, person.person(), person.account(), booked.amounts().ownAccount());
        List<Entry> mirrored =
                journal.entries(area, original).stream().map(Entry::mirrored).toList();
        journal.book(id, request.why().name(), now, mirrored);
        return new AreaAnswer.TakenBack(
                person.facts(), row(person, Long.toString(id)).booked(), balance);
    }

    /** The settlement as it stands. */
    AreaAnswer find(AreaCode area, AreaRequest.FindSettlement request) {
        LocalDate today = LocalDate.now(clock);
        Enrolled person = deciding.person(area, request.personNo(), today);
        Booked booked = row(person, request.settlementId()).booked();
        return new AreaAnswer.Found(person.facts(), booked, person.account().balance());
    }

    private SettlementRow row(Enrolled person, String settlementId) {
        return WireNumber.read(settlementId)
                .flatMap(id -> settlements.find(person.area(), person.person(), id))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "查无该人员的结算 " + settlementId,
                                        "the person has no settlement " + settlementId));
    }

    private void giveBack(Enrolled person, SettlementRow row) {
        Booked booked = row.booked();
        int last = row.years().getLast().year();
        for (Settlement.YearChange change : row.years()) {
            YearRow year = years.of(person.area(), person.person(), booked.scheme(), change.year());
            boolean counted = booked.kind() == VisitKind.INPATIENT && change.year() == last;
            years.add(
                    person.area(),
                    person.person(),
                    booked.scheme(),
                    year,
                    change.used().negated(),
                    counted ? -1 : 0);
        }
    }
}
