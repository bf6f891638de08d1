package org.tongbao.core.exchange.area;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.AreaStep;
import org.tongbao.core.exchange.Insuring;
import org.tongbao.core.exchange.Judgement;
import org.tongbao.core.exchange.Known;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Step;

/**
 * An insured area: what it is asked takes effect once for its key, whatever became of the answer,
 * and is answered the same for ever. A refusal is kept like a grant: whoever was refused may act on
 * it, so a late double of the same request must not be granted by facts that changed meanwhile.
 */
public final class InsuredArea {

    private final Insuring insuring;

    /** One that decides by this. */
    public InsuredArea(Insuring insuring) {
        this.insuring = insuring;
    }

    /** What happens to it. */
    public sealed interface Event {

        /**
         * A letter came.
         *
         * @param content hash of what it asks, in canonical form
         * @param id a fresh one, for what may be written
         */
        record Asked(Letter.Ask letter, String content, String id) implements Event {}

        /** The register tells who somebody is from now on; what they used up stays. */
        record Registered(PersonBooks person) implements Event {}
    }

    /** What it does: it answers. */
    public record Answer(Letter.Reply letter) {}

    /** The step. */
    public Step<AreaBooks, Answer> step(AreaBooks books, Event event, Instant now) {
        return switch (event) {
            case Event.Registered(PersonBooks person) -> Step.nothing(registered(books, person));
            case Event.Asked asked -> asked(books, asked, now);
        };
    }

    private static AreaBooks registered(AreaBooks books, PersonBooks person) {
        @Nullable PersonBooks was = books.persons().get(person.facts().personNo());
        return books.with(
                was == null
                        ? person
                        : new PersonBooks(
                                was.area(),
                                person.facts(),
                                person.assistance(),
                                person.recognised(),
                                was.balance(),
                                was.years(),
                                was.settlements()));
    }

    private Step<AreaBooks, Answer> asked(AreaBooks books, Event.Asked asked, Instant now) {
        Letter.Ask letter = asked.letter();
        RequestKey key = letter.key();
        return switch (books.known(key).judge(asked.content())) {
            case Judgement.First<Letter.Outcome> _ -> {
                Done done = first(books, asked, now);
                AreaBooks kept =
                        done.books.knowing(
                                key, new Known.Answered<>(asked.content(), done.outcome));
                yield new Step<>(kept, List.of(answer(books, letter, done.outcome)));
            }
            case Judgement.Again<Letter.Outcome>(Letter.Outcome outcome) ->
                    new Step<>(books, List.of(answer(books, letter, outcome)));
            case Judgement.Barred<Letter.Outcome> barred ->
                    new Step<>(
                            books,
                            List.of(
                                    answer(
                                            books,
                                            letter,
                                            new Letter.Answered(
                                                    new AreaAnswer.Refused(
                                                            barred.zh(key), barred.en(key))))));
        };
    }

    private static Answer answer(AreaBooks books, Letter.Ask letter, Letter.Outcome outcome) {
        return new Answer(new Letter.Reply(letter.key(), letter.desk(), books.area(), outcome));
    }

    /** Books after something was done, and what to answer. */
    private record Done(AreaBooks books, Letter.Outcome outcome) {}

    private Done first(AreaBooks books, Event.Asked asked, Instant now) {
        return switch (asked.letter().matter()) {
            case Letter.Request(AreaRequest request) -> request(books, request, asked, now);
            case Letter.Reversal reversal -> reverse(books, reversal, asked, now);
        };
    }

    private Done request(AreaBooks books, AreaRequest request, Event.Asked asked, Instant now) {
        String personNo = Persons.of(request);
        @Nullable PersonBooks person = books.persons().get(personNo);
        if (person == null) {
            return new Done(
                    books,
                    new Letter.Answered(
                            new AreaAnswer.Refused(
                                    "参保地 " + books.area() + " 查无人员编号 " + personNo,
                                    "no person numbered "
                                            + personNo
                                            + " in insured area "
                                            + books.area())));
        }
        AreaStep step = insuring.answer(person, request, now, asked.id());
        return new Done(
                written(books.with(step.after()), asked.letter().key(), step),
                new Letter.Answered(step.answer()));
    }

    /** The books with what a step writes. */
    private static AreaBooks written(AreaBooks books, RequestKey key, AreaStep step) {
        return switch (step.effect()) {
            case AreaStep.Nothing _, AreaStep.Refuses _ -> books;
            case AreaStep.Books settled -> {
                String id = settled.kept().booked().settlementId();
                var how = new AreaBooks.Made(key, settled.treatment().personNo());
                yield books.settled(id, how).booked(id, settled.kept().posting());
            }
            case AreaStep.TakesBack back -> {
                String id = back.mirror().booked().settlementId();
                yield books.booked(id, back.mirror().posting())
                        .undone(
                                back.original().booked().settlementId(),
                                (AreaAnswer.TakenBack) step.answer());
            }
            case AreaStep.TopsUp paid -> books.booked(paid.id(), paid.posting());
        };
    }

    /**
     * Reversal wins: what the call did is taken back; a call that has not come finds its key
     * closed. One that was refused, or taken back before, has nothing left.
     */
    private Done reverse(
            AreaBooks books, Letter.Reversal reversal, Event.Asked asked, Instant now) {
        RequestKey original = reversal.original();
        return switch (books.known(original)) {
            case Known.Unknown<Letter.Outcome> _ ->
                    new Done(
                            books.knowing(original, new Known.Closed<>(asked.letter().key())),
                            new Letter.Reversed(null));
            case Known.Closed<Letter.Outcome> _ -> new Done(books, new Letter.Reversed(null));
            case Known.Undone<Letter.Outcome>(var _, String settlement, var _) ->
                    new Done(books, new Letter.Reversed(books.takenBack(settlement)));
            case Known.Answered<Letter.Outcome>(var _, Letter.Outcome outcome) ->
                    outcome instanceof Letter.Answered(AreaAnswer.Settled settled)
                            ? takeBack(books, settled.settlementId(), asked, now)
                            : new Done(books, new Letter.Reversed(null));
        };
    }

    private Done takeBack(AreaBooks books, String settlement, Event.Asked asked, Instant now) {
        AreaRequest request =
                new AreaRequest.TakeBack(
                        asked.letter().key(),
                        books.holderOf(settlement),
                        settlement,
                        AreaRequest.Why.REVERSAL);
        Done done = request(books, request, asked, now);
        return done.outcome instanceof Letter.Answered(AreaAnswer.TakenBack takenBack)
                ? new Done(done.books, new Letter.Reversed(takenBack))
                : done;
    }
}
