package org.tongbao.core.exchange.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Judgement;
import org.tongbao.core.exchange.Known;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Step;

/**
 * The desk of a treating area: intent, question, confirmation. What a hospital tells it is kept
 * under its key before the insured area is asked; the area is asked with the same key until it
 * answers; then the treating side is booked and the hospital told. While the outcome is open the
 * hospital is told to ask again, never what it might be.
 */
public final class Desk {

    /** The least and the most it waits before it asks an area again. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int MOST_DOUBLINGS = 4;

    private Desk() {}

    /** What happens to it. */
    public sealed interface Event {

        /**
         * A hospital's message came.
         *
         * @param content hash of it in canonical form
         */
        record Told(HospitalMessage message, String content) implements Event {}

        /** An insured area answered. */
        record Answered(Letter.Reply letter) implements Event {}

        /** The hub has no line to the area; it may have one later. */
        record NoLine(RequestKey key) implements Event {}

        /** It is time to look at a call again. */
        record Rang(RequestKey key) implements Event {}

        /** It starts again; clocks that were set are gone. */
        record Woke() implements Event {}
    }

    /** What it does. */
    public sealed interface Action {

        /** Answer a hospital. */
        record Tell(RequestKey key, DeskAnswer answer) implements Action {}

        /** Ask an insured area. */
        record Ask(Letter.Ask letter) implements Action {}

        /** Look at a call again after a time. */
        record Ring(RequestKey key, Duration after) implements Action {}
    }

    /** The step. Nothing in it depends on the time of day. */
    public static Step<DeskBooks, Action> step(DeskBooks books, Event event) {
        return switch (event) {
            case Event.Told(HospitalMessage message, String content) ->
                    told(books, message, content);
            case Event.Answered(Letter.Reply letter) -> answered(books, letter);
            case Event.NoLine(RequestKey key) -> busy(books, key);
            case Event.Rang(RequestKey key) -> rang(books, key);
            case Event.Woke _ -> woke(books);
        };
    }

    private static Step<DeskBooks, Action> told(
            DeskBooks books, HospitalMessage message, String content) {
        RequestKey key = message.key();
        return switch (books.at(key)) {
            case Business.Open open when open.content().equals(content) ->
                    new Step<>(
                            books,
                            List.of(
                                    new Action.Ask(open.letter()),
                                    new Action.Tell(key, new DeskAnswer.Busy())));
            case Business.Open _ -> tell(books, key, barred(key, new Judgement.OtherContent<>()));
            case Business.Ended(Known<DeskAnswer> known) ->
                    judged(books, message, content, known.judge(content));
            case null -> judged(books, message, content, new Judgement.First<>());
        };
    }

    private static Step<DeskBooks, Action> judged(
            DeskBooks books,
            HospitalMessage message,
            String content,
            Judgement<DeskAnswer> judgement) {
        RequestKey key = message.key();
        return switch (judgement) {
            case Judgement.First<DeskAnswer> _ -> first(books, message, content);
            case Judgement.Again<DeskAnswer>(DeskAnswer answer) -> tell(books, key, answer);
            case Judgement.Barred<DeskAnswer> barred -> tell(books, key, barred(key, barred));
        };
    }

    private static DeskAnswer barred(RequestKey key, Judgement.Barred<DeskAnswer> barred) {
        return new DeskAnswer.Refused(barred.zh(key), barred.en(key));
    }

    private static Step<DeskBooks, Action> first(
            DeskBooks books, HospitalMessage message, String content) {
        return switch (Receiving.receive(books, message)) {
            case Receiving.Asks(Letter.Matter matter, var treatment) -> {
                var letter =
                        new Letter.Ask(message.key(), books.area(), message.insuredArea(), matter);
                var open = new Business.Open(content, message, letter, treatment, 1);
                DeskBooks kept = books.with(message.key(), open);
                yield new Step<>(
                        message instanceof HospitalMessage.Settle settle
                                ? kept.taken(settle.treatment().visitId(), message.key())
                                : kept,
                        List.of(new Action.Ask(letter), ring(open)));
            }
            case Receiving.Answers(DeskBooks after, DeskAnswer answer) ->
                    tell(
                            after.knowing(message.key(), new Known.Answered<>(content, answer)),
                            message.key(),
                            answer);
            case Receiving.Waits _ -> tell(books, message.key(), new DeskAnswer.Busy());
        };
    }

    private static Step<DeskBooks, Action> answered(DeskBooks books, Letter.Reply letter) {
        if (!(books.at(letter.key()) instanceof Business.Open open)) {
            return Step.nothing(books);
        }
        Confirming.Confirmed done = Confirming.confirm(books, open, letter);
        return tell(done.books(), letter.key(), done.answer());
    }

    private static Step<DeskBooks, Action> busy(DeskBooks books, RequestKey key) {
        return books.at(key) instanceof Business.Open
                ? tell(books, key, new DeskAnswer.Busy())
                : Step.nothing(books);
    }

    private static Step<DeskBooks, Action> rang(DeskBooks books, RequestKey key) {
        if (!(books.at(key) instanceof Business.Open open)) {
            return Step.nothing(books);
        }
        Business.Open again = open.again();
        return new Step<>(
                books.with(key, again), List.of(new Action.Ask(open.letter()), ring(again)));
    }

    private static Step<DeskBooks, Action> woke(DeskBooks books) {
        List<Action> actions = new ArrayList<>();
        for (@Nullable Business each : books.business().values()) {
            if (each instanceof Business.Open open) {
                actions.add(new Action.Ask(open.letter()));
                actions.add(ring(open));
            }
        }
        return new Step<>(books, actions);
    }

    private static Action ring(Business.Open open) {
        int doublings = Math.min(open.times() - 1, MOST_DOUBLINGS);
        return new Action.Ring(open.letter().key(), PATIENCE.multipliedBy(1L << doublings));
    }

    /** While a settlement is being taken back, nobody knows whether it stands. */
    private static Step<DeskBooks, Action> tell(
            DeskBooks books, RequestKey key, DeskAnswer answer) {
        boolean open =
                answer instanceof DeskAnswer.Settled settled && books.isBeingUndone(key, settled);
        return new Step<>(
                books, List.of(new Action.Tell(key, open ? new DeskAnswer.Busy() : answer)));
    }
}
