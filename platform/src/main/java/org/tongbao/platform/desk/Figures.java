package org.tongbao.platform.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.Booked;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.message.PersonLine;
import org.tongbao.wire.message.SettlementFigures;

/** What is decided and booked, in the form in which the wire answers it. */
final class Figures {

    private Figures() {}

    static PersonLine person(PersonFacts person) {
        return new PersonLine(
                person.personNo(),
                true,
                person.id().reveal(),
                person.name(),
                person.sex(),
                person.birth());
    }

    /** The last day of a visit: of discharge where it is known, else today. */
    static LocalDate end(DeskVisit visit, LocalDate today) {
        LocalDateTime end = visit.end();
        return end == null ? today : end.toLocalDate();
    }

    /** A trial. */
    static SettlementFigures trial(
            DeskVisit visit, String message, PersonFacts person, Settlement settlement) {
        Money balance = enrolled(visit, person).balance().minus(settlement.amounts().ownAccount());
        return figures(
                visit,
                person,
                null,
                null,
                settlement.amounts(),
                shares(settlement),
                balance,
                message,
                null,
                false);
    }

    /** What was just settled. */
    static SettlementFigures settled(
            DeskVisit visit, Institution institution, String message, AreaAnswer.Settled done) {
        return figures(
                visit,
                done.person(),
                done.settlementId(),
                done.at(),
                done.settlement().amounts(),
                shares(done.settlement()),
                done.balance(),
                message,
                institution.area(),
                false);
    }

    /** What is booked, or what took it back. */
    static SettlementFigures booked(
            DeskVisit visit,
            Institution institution,
            PersonFacts person,
            Booked booked,
            Money balance) {
        return figures(
                visit,
                person,
                booked.settlementId(),
                booked.at(),
                booked.amounts(),
                shares(visit, booked.amounts()),
                balance,
                booked.message(),
                institution.area(),
                booked.mirrors() != null);
    }

    private static SettlementFigures figures(
            DeskVisit visit,
            PersonFacts person,
            @Nullable String settlementId,
            @Nullable Instant at,
            Amounts amounts,
            List<SettlementFigures.Share> shares,
            Money balance,
            String message,
            @Nullable AreaCode clearing,
            boolean takesBack) {
        PersonFacts.Enrolled enrolled = enrolled(visit, person);
        return new SettlementFigures(
                visit.number(),
                settlementId,
                at == null ? null : LocalDateTime.ofInstant(at, Receipt.CHINA),
                person(person),
                visit.scheme(),
                enrolled.type(),
                enrolled.civilServant(),
                null,
                visit.facts().category(),
                amounts,
                shares,
                balance,
                message,
                clearing,
                takesBack,
                null);
    }

    private static List<SettlementFigures.Share> shares(Settlement settlement) {
        return settlement.payments().stream()
                .map(
                        payment ->
                                new SettlementFigures.Share(
                                        payment.fund(),
                                        payment.base(),
                                        Money.ZERO,
                                        payment.paid(),
                                        null))
                .toList();
    }

    private static List<SettlementFigures.Share> shares(DeskVisit visit, Amounts amounts) {
        List<SettlementFigures.Share> shares = new ArrayList<>();
        share(shares, Fund.pool(visit.scheme()), amounts, amounts.pool());
        share(shares, Fund.LARGE_AMOUNT, amounts, amounts.largeAmount());
        share(shares, Fund.SERIOUS_ILLNESS, amounts, amounts.seriousIllness());
        share(shares, Fund.CIVIL_SERVANT, amounts, amounts.civilServant());
        share(shares, Fund.ASSISTANCE, amounts, amounts.assistance());
        return shares;
    }

    private static void share(
            List<SettlementFigures.Share> shares, Fund fund, Amounts amounts, Money paid) {
        if (paid.isPositive()) {
            shares.add(
                    new SettlementFigures.Share(fund, amounts.inScope(), Money.ZERO, paid, null));
        }
    }

    private static PersonFacts.Enrolled enrolled(DeskVisit visit, PersonFacts person) {
        return person.enrolments().stream()
                .filter(e -> e.scheme() == visit.scheme())
                .findFirst()
                .orElseThrow();
    }
}
