package org.tongbao.core.exchange.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.Booked;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.Known;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.AreaCode;

/** What an area's answer does to an open call: the treating side is booked, the key is closed. */
final class Confirming {

    private Confirming() {}

    /** The books after it, and what the hospital is told. */
    record Confirmed(DeskBooks books, DeskAnswer answer) {}

    static Confirmed confirm(DeskBooks books, Business.Open open, Letter.Reply letter) {
        return switch (letter.outcome()) {
            case Letter.Answered(AreaAnswer.Settled settled) ->
                    settled(books, open, letter.insuredArea(), settled);
            case Letter.Answered(AreaAnswer.Declined declined) ->
                    refused(books, open, inWords(declined.settlement()));
            case Letter.Answered(AreaAnswer.Refused(String zh, String en)) ->
                    refused(books, open, new DeskAnswer.Refused(zh, en));
            case Letter.Answered(AreaAnswer.TakenBack takenBack) ->
                    ended(
                            takenBack(books, open, letter.insuredArea(), takenBack),
                            open,
                            answer(takenBack));
            case Letter.Answered(AreaAnswer.Found found) ->
                    ended(books, open, answer(found.booked()));
            case Letter.Answered(AreaAnswer other) ->
                    throw new IllegalStateException("nobody asked for " + other.getClass());
            case Letter.Reversed(var takenBack) ->
                    reversed(books, open, letter.insuredArea(), takenBack);
        };
    }

    private static Confirmed ended(DeskBooks books, Business.Open open, DeskAnswer answer) {
        return new Confirmed(
                books.knowing(open.letter().key(), new Known.Answered<>(open.content(), answer)),
                answer);
    }

    private static Confirmed refused(
            DeskBooks books, Business.Open open, DeskAnswer.Refused refusal) {
        return ended(books.freed(open.letter().key()), open, refusal);
    }

    private static DeskAnswer.Refused inWords(Settlement declined) {
        return new DeskAnswer.Refused(declined.answer().zh(), declined.answer().en());
    }

    private static Confirmed settled(
            DeskBooks books, Business.Open open, AreaCode insuredArea, AreaAnswer.Settled settled) {
        Treatment treatment = Objects.requireNonNull(open.treatment(), "settled what?");
        var amounts = settled.settlement().amounts();
        return ended(
                books.settled(settled.settlementId(), insuredArea, treatment, amounts),
                open,
                new DeskAnswer.Settled(settled.settlementId(), amounts));
    }

    /** The call is undone; if its own answer never came, both it and its mirror are booked now. */
    private static DeskBooks takenBack(
            DeskBooks books,
            Business.Open open,
            AreaCode insuredArea,
            AreaAnswer.TakenBack takenBack) {
        Booked mirror = takenBack.booked();
        String original = Objects.requireNonNull(mirror.mirrors(), "took back what?");
        @Nullable Treatment treatment = open.treatment();
        DeskBooks both =
                treatment == null
                        ? books
                        : books.settled(original, insuredArea, treatment, mirror.amounts());
        return undone(both.mirrored(mirror.settlementId(), original), original, mirror);
    }

    private static DeskBooks undone(DeskBooks books, String original, Booked mirror) {
        for (RequestKey key : books.business().keys()) {
            if (books.at(key)
                            instanceof
                            Business.Ended(
                                    Known.Answered<DeskAnswer>(
                                            String content,
                                            DeskAnswer.Settled settled))
                    && settled.settlementId().equals(original)) {
                return books.knowing(
                                key, new Known.Undone<>(content, original, mirror.settlementId()))
                        .freed(key);
            }
        }
        return books;
    }

    private static Confirmed reversed(
            DeskBooks books,
            Business.Open open,
            AreaCode insuredArea,
            AreaAnswer.@Nullable TakenBack takenBack) {
        RequestKey original = ((Letter.Reversal) open.letter().matter()).original();
        DeskBooks after =
                takenBack == null ? books : takenBack(books, open, insuredArea, takenBack);
        if (after.at(original) instanceof Business.Open call) {
            RequestKey key = open.letter().key();
            after =
                    after.knowing(original, reversal(call.content(), key, takenBack))
                            .freed(original);
        }
        return ended(
                after,
                open,
                takenBack == null ? new DeskAnswer.NothingStands() : answer(takenBack));
    }

    private static Known<DeskAnswer> reversal(
            String content, RequestKey by, AreaAnswer.@Nullable TakenBack takenBack) {
        return takenBack == null
                ? new Known.Closed<>(by)
                : new Known.Undone<>(
                        content,
                        Objects.requireNonNull(takenBack.booked().mirrors()),
                        takenBack.booked().settlementId());
    }

    private static DeskAnswer answer(AreaAnswer.TakenBack takenBack) {
        Booked mirror = takenBack.booked();
        return new DeskAnswer.TakenBack(
                Objects.requireNonNull(mirror.mirrors()), mirror.settlementId());
    }

    private static DeskAnswer answer(Booked booked) {
        return new DeskAnswer.Found(
                booked.settlementId(), booked.message(), booked.amounts(), booked.takenBackBy());
    }
}
