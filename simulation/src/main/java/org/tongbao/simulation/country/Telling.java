package org.tongbao.simulation.country;

import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.desk.Desk;
import org.tongbao.core.exchange.hospital.Hospital;

/** Short words of a trace: names as the code has them, keys by transaction and message. */
final class Telling {

    private Telling() {}

    static String of(Occurrence what) {
        return switch (what) {
            case Occurrence.Came(Body body) -> "<- " + of(body);
            case Occurrence.Woke _ -> "woke";
            case Occurrence.AtHospital(Hospital.Event event) -> of(event);
            case Occurrence.AtDesk(Desk.Event.Rang(RequestKey key)) -> "rang " + of(key);
            case Occurrence.AtDesk(Desk.Event event) -> event.toString();
            case Occurrence.AtHub(var event) -> event.toString();
            case Occurrence.AtArea(var person) -> "registered " + person.facts().personNo();
        };
    }

    private static String of(Hospital.Event event) {
        return switch (event) {
            case Hospital.Event.ToldToSettle told ->
                    "told to settle " + told.treatment().visitId() + " " + told.habit();
            case Hospital.Event.ToldToCancel(String visitId) -> "told to cancel " + visitId;
            case Hospital.Event.ToldToReverse(String visitId) -> "told to reverse " + visitId;
            case Hospital.Event.Rang(String visitId, int alarm) ->
                    "waited in vain " + visitId + " " + alarm;
            case Hospital.Event.Heard _, Hospital.Event.Woke _ -> event.toString();
        };
    }

    static String of(Body body) {
        return switch (body) {
            case Body.Message(HospitalMessage.Settle settle) ->
                    of(settle.key()) + " " + settle.treatment().visitId();
            case Body.Message(HospitalMessage.Cancel cancel) ->
                    of(cancel.key()) + " " + cancel.settlementId();
            case Body.Message(HospitalMessage.Reverse reverse) ->
                    of(reverse.key()) + " of " + of(reverse.original());
            case Body.Message(HospitalMessage.Find find) ->
                    of(find.key()) + " " + find.visitId() + " " + find.settlementId();
            case Body.Answer(RequestKey key, DeskAnswer answer) -> of(key) + " " + answer;
            case Body.Post(Letter.Ask ask) ->
                    of(ask.key()) + " ask " + ask.matter().getClass().getSimpleName();
            case Body.Post(Letter.Reply reply) -> of(reply.key()) + " " + of(reply.outcome());
            case Body.NoLine(RequestKey key) -> of(key) + " no line";
        };
    }

    private static String of(Letter.Outcome outcome) {
        return switch (outcome) {
            case Letter.Answered(AreaAnswer.Settled settled) ->
                    "settled " + settled.settlementId() + " " + settled.settlement().amounts();
            case Letter.Answered(AreaAnswer.TakenBack back) -> back.booked().toString();
            case Letter.Answered(AreaAnswer.Refused refused) -> refused.toString();
            case Letter.Answered(AreaAnswer other) -> other.getClass().getSimpleName();
            case Letter.Reversed(var back) ->
                    "reversed " + (back == null ? "nothing" : back.booked().toString());
        };
    }

    private static String of(RequestKey key) {
        return key.transaction() + " " + key.message();
    }
}
