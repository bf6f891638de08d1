package org.tongbao.core.exchange.desk;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Known;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Treatment;

/** What a message that is the first under its key leads to. */
sealed interface Receiving {

    /** The insured area is asked. */
    record Asks(Letter.Matter matter, @Nullable Treatment treatment) implements Receiving {}

    /** The desk can answer by itself, for good. */
    record Answers(DeskBooks after, DeskAnswer answer) implements Receiving {}

    /** Another call about the visit is open; nothing is kept, so that this may come again. */
    record Waits() implements Receiving {}

    /** What a message leads to. */
    static Receiving receive(DeskBooks books, HospitalMessage message) {
        return switch (message) {
            case HospitalMessage.Settle settle -> settle(books, settle);
            case HospitalMessage.Cancel cancel -> cancel(books, cancel);
            case HospitalMessage.Reverse reverse -> reverse(books, reverse);
            case HospitalMessage.Find find -> find(books, find);
        };
    }

    private static Receiving settle(DeskBooks books, HospitalMessage.Settle message) {
        Treatment treatment = message.treatment();
        return switch (books.ofVisit(treatment.visitId())) {
            case Business.Open _ -> new Waits();
            case Business.Ended(Known.Answered<DeskAnswer>(var _, DeskAnswer.Settled settled)) ->
                    new Answers(
                            books,
                            new DeskAnswer.Refused(
                                    "就诊 " + treatment.visitId() + " 已结算为 " + settled.settlementId(),
                                    "visit "
                                            + treatment.visitId()
                                            + " is settled as "
                                            + settled.settlementId()));
            case Business.Ended _ -> asks(message);
            case null -> asks(message);
        };
    }

    private static Receiving asks(HospitalMessage.Settle message) {
        return new Asks(
                new Letter.Request(new AreaRequest.Settle(message.key(), message.treatment())),
                message.treatment());
    }

    private static Receiving cancel(DeskBooks books, HospitalMessage.Cancel message) {
        String told = message.settlementId();
        return switch (books.ofVisit(message.visitId())) {
            case Business.Open _ -> new Waits();
            case Business.Ended(Known.Answered<DeskAnswer>(var _, DeskAnswer.Settled settled))
                    when settled.settlementId().equals(told) ->
                    new Asks(
                            new Letter.Request(
                                    new AreaRequest.TakeBack(
                                            message.key(),
                                            message.personNo(),
                                            told,
                                            AreaRequest.Why.CANCELLATION)),
                            null);
            case Business.Ended _ -> notInForce(books, told);
            case null -> notInForce(books, told);
        };
    }

    private static Receiving notInForce(DeskBooks books, String settlementId) {
        return new Answers(
                books,
                new DeskAnswer.Refused(
                        "结算 " + settlementId + " 不是该就诊当前有效的结算",
                        "settlement " + settlementId + " is not the one in force of the visit"));
    }

    /**
     * A call this desk never heard of cannot have reached an area: closing its key here is enough.
     * One that ended without a settlement in force has nothing left.
     */
    private static Receiving reverse(DeskBooks books, HospitalMessage.Reverse message) {
        RequestKey original = message.original();
        if (!original.institution().equals(message.key().institution())) {
            return new Answers(
                    books,
                    new DeskAnswer.Refused(
                            "报文 " + original.message() + " 不是本机构发出的",
                            "message " + original.message() + " is not of this institution"));
        }
        return switch (books.at(original)) {
            case null ->
                    new Answers(
                            books.knowing(original, new Known.Closed<>(message.key())),
                            new DeskAnswer.NothingStands());
            case Business.Open open -> new Asks(new Letter.Reversal(original), open.treatment());
            case Business.Ended(Known.Answered<DeskAnswer>(var _, DeskAnswer.Settled _)) ->
                    new Asks(new Letter.Reversal(original), null);
            case Business.Ended _ -> new Answers(books, new DeskAnswer.NothingStands());
        };
    }

    private static Receiving find(DeskBooks books, HospitalMessage.Find message) {
        return switch (books.ofVisit(message.visitId())) {
            case Business.Open _ -> new Waits();
            case Business.Ended(Known.Answered<DeskAnswer>(var _, DeskAnswer.Settled settled))
                    when message.settlementId() == null ->
                    looksUp(message, settled.settlementId());
            case Business.Ended _ -> named(books, message);
            case null -> named(books, message);
        };
    }

    private static Receiving named(DeskBooks books, HospitalMessage.Find message) {
        String settlementId = message.settlementId();
        return settlementId == null
                ? new Answers(books, new DeskAnswer.NoneFound())
                : looksUp(message, settlementId);
    }

    private static Receiving looksUp(HospitalMessage.Find message, String settlementId) {
        return new Asks(
                new Letter.Request(
                        new AreaRequest.FindSettlement(message.personNo(), settlementId)),
                null);
    }
}
