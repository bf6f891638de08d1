package org.tongbao.core.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.adjudication.UnreadableClaim;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.bookkeeping.Booking;
import org.tongbao.core.bookkeeping.Posting;
import org.tongbao.core.bookkeeping.ToppingUp;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.InsuranceYear.Crossing;
import org.tongbao.core.policy.PolicyBook;
import org.tongbao.core.policy.VisitKind;

/**
 * The insured area as a pure step: what it knows of a person, a request and an instant give what is
 * to be written and answered. Stateless; safe for any number of threads.
 */
public final class Insuring {

    private final PolicyBook book;
    private final Adjudication adjudication;

    /** Decides by this law. */
    public Insuring(PolicyBook book, Adjudication adjudication) {
        this.book = book;
        this.adjudication = adjudication;
    }

    /**
     * Answers a request about a person who is known. A request that is at fault, and one for which
     * the law has no rule, is refused in words and changes nothing.
     *
     * @param books what is known of the person
     * @param now when it happens
     * @param id a fresh id, used if something is written
     */
    public AreaStep answer(PersonBooks books, AreaRequest request, Instant now, String id) {
        try {
            return switch (request) {
                case AreaRequest.IdentifyPerson _ -> AreaStep.only(books, found(books));
                case AreaRequest.CheckBenefits _ -> AreaStep.only(books, found(books));
                case AreaRequest.PreviewSettlement preview -> preview(books, preview.treatment());
                case AreaRequest.Settle settle -> settle(books, settle, now, id);
                case AreaRequest.TakeBack takeBack -> takeBack(books, takeBack, now, id);
                case AreaRequest.FindSettlement find -> find(books, find);
                case AreaRequest.TopUp topUp -> topUp(books, topUp, now, id);
            };
        } catch (SilenceOfLaw silence) {
            return refused(books, silence.zh(), silence.en());
        } catch (UnreadableClaim unreadable) {
            return refused(
                    books,
                    unreadable.path() + " " + unreadable.zh(),
                    unreadable.path() + " " + unreadable.en());
        }
    }

    private static AreaAnswer found(PersonBooks books) {
        return new AreaAnswer.PersonFound(books.facts());
    }

    private static AreaStep refused(PersonBooks books, String zh, String en) {
        return AreaStep.only(books, new AreaAnswer.Refused(zh, en));
    }

    // --- deciding ------------------------------------------------------------------------------

    private AreaStep preview(PersonBooks books, Treatment treatment) {
        Optional<PersonFacts.Enrolled> enrolment = enrolment(books, treatment);
        if (enrolment.isEmpty()) {
            return notEnrolled(books, treatment);
        }
        Settlement settlement = adjudication.decide(claim(books, treatment, enrolment.get()));
        return AreaStep.only(books, new AreaAnswer.Previewed(books.facts(), settlement));
    }

    private AreaStep settle(PersonBooks books, AreaRequest.Settle request, Instant now, String id) {
        Treatment treatment = request.treatment();
        Optional<PersonFacts.Enrolled> enrolment = enrolment(books, treatment);
        if (enrolment.isEmpty()) {
            return notEnrolled(books, treatment);
        }
        Claim claim = claim(books, treatment, enrolment.get());
        Settlement settlement = adjudication.decide(claim);
        if (settlement.answer() != Answer.MET) {
            return new AreaStep(
                    books,
                    new AreaStep.Refuses(id, now, request.key(), treatment, claim, settlement),
                    new AreaAnswer.Declined(books.facts(), settlement));
        }
        KeptSettlement kept = kept(books, request.key(), treatment, settlement, now, id);
        PersonBooks after = useUp(books, kept, 1).with(kept);
        after = after.holding(books.balance().minus(settlement.amounts().ownAccount()));
        return new AreaStep(
                after,
                new AreaStep.Books(request.key(), treatment, claim, settlement, kept),
                new AreaAnswer.Settled(books.facts(), id, now, settlement, after.balance()));
    }

    private static KeptSettlement kept(
            PersonBooks books,
            RequestKey key,
            Treatment treatment,
            Settlement settlement,
            Instant now,
            String id) {
        Booked booked =
                new Booked(
                        id,
                        treatment.visitId(),
                        treatment.institution(),
                        key.message(),
                        now,
                        treatment.scheme(),
                        treatment.visit().kind(),
                        settlement.benefitClass(),
                        settlement.amounts(),
                        null,
                        null);
        Booking booking =
                Booking.of(
                        settlement,
                        treatment.visit().treatingArea(),
                        treatment.institution(),
                        books.facts().personNo());
        return new KeptSettlement(booked, settlement.yearChanges(), booking.posting());
    }

    private static Optional<PersonFacts.Enrolled> enrolment(
            PersonBooks books, Treatment treatment) {
        return books.enrolment(treatment.scheme(), treatment.visit().end());
    }

    private static AreaStep notEnrolled(PersonBooks books, Treatment treatment) {
        int scheme = treatment.scheme().code();
        return refused(
                books,
                "该人员在 " + treatment.visit().end() + " 无有效的" + scheme + "险种参保",
                "the person has no enrolment in scheme "
                        + scheme
                        + " in force on "
                        + treatment.visit().end());
    }

    /** Puts together what the treating side and the area know. */
    private Claim claim(PersonBooks books, Treatment treatment, PersonFacts.Enrolled enrolment) {
        Visit visit = treatment.visit();
        LocalDate day = visit.end();
        AreaPolicy policy = book.policy(books.area(), treatment.scheme(), day);
        int year = policy.year().of(day);
        PersonBooks.YearUsed used = books.year(treatment.scheme(), year);
        boolean split = policy.year().crossing().value() == Crossing.SPLIT_BY_DAYS;
        @Nullable YearSoFar before = split ? books.year(treatment.scheme(), year - 1).used() : null;
        boolean stay = visit.kind() == VisitKind.INPATIENT;
        Visit known = visit.known(stay ? used.admissions() + 1 : 1, books.recognisedOn(day));
        return new Claim(
                books.area(),
                books.as(enrolment),
                known,
                books.facts().filings(),
                used.used(),
                before,
                account(books, treatment),
                treatment.lines());
    }

    private static Account account(PersonBooks books, Treatment treatment) {
        return switch (treatment.accountUse()) {
            case NONE -> Account.UNUSED;
            case OWN -> new Account(books.balance(), Account.Use.OWN);
            case FAMILY -> new Account(Money.ZERO, Account.Use.FAMILY);
        };
    }

    /** A stay counts as an admission of the year in which it ends: the last that it changes. */
    private static PersonBooks useUp(PersonBooks books, KeptSettlement kept, int admissions) {
        boolean stay = kept.booked().kind() == VisitKind.INPATIENT;
        PersonBooks after = books;
        for (Settlement.YearChange change : kept.years()) {
            boolean counts = stay && change.equals(kept.years().getLast());
            after =
                    after.used(
                            new PersonBooks.YearKey(kept.booked().scheme(), change.year()),
                            change.used(),
                            counts ? admissions : 0);
        }
        return after;
    }

    // --- taking back ---------------------------------------------------------------------------

    private static AreaStep takeBack(
            PersonBooks books, AreaRequest.TakeBack request, Instant now, String id) {
        @Nullable KeptSettlement original = books.settlements().get(request.settlementId());
        if (original == null) {
            return unknown(books, request.settlementId());
        }
        Booked booked = original.booked();
        if (booked.mirrors() != null) {
            return refused(
                    books,
                    "结算 " + booked.settlementId() + " 本身是撤销记录，不能再撤销",
                    "settlement " + booked.settlementId() + " is itself a taking back");
        }
        if (booked.takenBackBy() != null) {
            return refused(
                    books,
                    "结算 " + booked.settlementId() + " 已由 " + booked.takenBackBy() + " 撤销",
                    "settlement "
                            + booked.settlementId()
                            + " was already taken back by "
                            + booked.takenBackBy());
        }
        KeptSettlement mirror = mirror(original, request.key(), now, id);
        PersonBooks after =
                useUp(books, mirror, -1)
                        .with(original.takenBackBy(id))
                        .with(mirror)
                        .holding(books.balance().plus(booked.amounts().ownAccount()));
        return new AreaStep(
                after,
                new AreaStep.TakesBack(request.why(), original, mirror),
                new AreaAnswer.TakenBack(books.facts(), mirror.booked(), after.balance()));
    }

    private static KeptSettlement mirror(
            KeptSettlement original, RequestKey key, Instant now, String id) {
        Booked was = original.booked();
        Booked booked =
                new Booked(
                        id,
                        was.visitId(),
                        was.institution(),
                        key.message(),
                        now,
                        was.scheme(),
                        was.kind(),
                        was.benefitClass(),
                        was.amounts(),
                        was.settlementId(),
                        null);
        return new KeptSettlement(
                booked,
                original.years().stream().map(Settlement.YearChange::negated).toList(),
                original.posting().mirrored());
    }

    private static AreaStep find(PersonBooks books, AreaRequest.FindSettlement request) {
        @Nullable KeptSettlement kept = books.settlements().get(request.settlementId());
        return kept == null
                ? unknown(books, request.settlementId())
                : AreaStep.only(
                        books, new AreaAnswer.Found(books.facts(), kept.booked(), books.balance()));
    }

    private static AreaStep unknown(PersonBooks books, String settlementId) {
        return refused(
                books, "查无该人员的结算 " + settlementId, "the person has no settlement " + settlementId);
    }

    // --- topping up -------------------------------------------------------------------------

    private static AreaStep topUp(
            PersonBooks books, AreaRequest.TopUp request, Instant now, String id) {
        if (!request.amount().isPositive()) {
            return refused(
                    books,
                    "划入个人账户的金额须大于零：" + request.amount(),
                    "the amount of a top-up is above nothing: " + request.amount());
        }
        Posting posting =
                ToppingUp.posting(books.area(), books.facts().personNo(), request.amount());
        PersonBooks after = books.holding(books.balance().plus(request.amount()));
        return new AreaStep(
                after,
                new AreaStep.TopsUp(id, now, request.amount(), posting),
                new AreaAnswer.ToppedUp(id, now, after.balance()));
    }
}
