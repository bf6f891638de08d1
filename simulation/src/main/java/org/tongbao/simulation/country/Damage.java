package org.tongbao.simulation.country;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.UnitPrice;

/**
 * What becomes of a body whose bits were changed on the way: still readable, and no longer true.
 * Whoever reads it without looking at the seal believes it.
 */
final class Damage {

    private static final int TENFOLD = 10;

    private Damage() {}

    static Body of(Body body) {
        return switch (body) {
            case Body.Message(HospitalMessage message) -> new Body.Message(message(message));
            case Body.Answer(RequestKey key, DeskAnswer answer) ->
                    new Body.Answer(key, answer(answer));
            case Body.Post(Letter.Ask ask) ->
                    new Body.Post(
                            new Letter.Ask(
                                    ask.key(),
                                    ask.desk(),
                                    ask.insuredArea(),
                                    matter(ask.matter())));
            case Body.Post(Letter.Reply reply) ->
                    new Body.Post(
                            new Letter.Reply(
                                    reply.key(),
                                    reply.desk(),
                                    reply.insuredArea(),
                                    outcome(reply.outcome())));
            case Body.NoLine(RequestKey key) -> new Body.NoLine(other(key));
        };
    }

    private static HospitalMessage message(HospitalMessage message) {
        return switch (message) {
            case HospitalMessage.Settle settle ->
                    new HospitalMessage.Settle(
                            settle.key(), settle.insuredArea(), dearer(settle.treatment()));
            case HospitalMessage.Cancel cancel ->
                    new HospitalMessage.Cancel(
                            cancel.key(),
                            cancel.insuredArea(),
                            cancel.personNo(),
                            cancel.visitId(),
                            cancel.settlementId() + "0");
            case HospitalMessage.Reverse reverse ->
                    new HospitalMessage.Reverse(
                            reverse.key(),
                            reverse.insuredArea(),
                            reverse.personNo(),
                            other(reverse.original()));
            case HospitalMessage.Find find ->
                    new HospitalMessage.Find(
                            find.key(),
                            find.insuredArea(),
                            find.personNo(),
                            find.visitId() + "0",
                            find.settlementId());
        };
    }

    private static DeskAnswer answer(DeskAnswer answer) {
        return switch (answer) {
            case DeskAnswer.Settled _, DeskAnswer.Found _, DeskAnswer.Busy _ ->
                    new DeskAnswer.Refused("损坏", "damaged");
            case DeskAnswer.Refused _, DeskAnswer.NoneFound _ -> new DeskAnswer.TakenBack("0", "0");
            case DeskAnswer.TakenBack _, DeskAnswer.NothingStands _ -> new DeskAnswer.NoneFound();
        };
    }

    private static Letter.Matter matter(Letter.Matter matter) {
        return switch (matter) {
            case Letter.Reversal(RequestKey original) -> new Letter.Reversal(other(original));
            case Letter.Request(AreaRequest.Settle settle) ->
                    new Letter.Request(
                            new AreaRequest.Settle(settle.key(), dearer(settle.treatment())));
            case Letter.Request(AreaRequest.TakeBack back) ->
                    new Letter.Request(
                            new AreaRequest.TakeBack(
                                    back.key(),
                                    back.personNo(),
                                    back.settlementId() + "0",
                                    back.why()));
            case Letter.Request(AreaRequest.TopUp topUp) ->
                    new Letter.Request(
                            new AreaRequest.TopUp(
                                    topUp.key(),
                                    topUp.personNo(),
                                    Money.ofFen(topUp.amount().fen() * TENFOLD)));
            case Letter.Request(AreaRequest other) -> new Letter.Request(other);
        };
    }

    private static Letter.Outcome outcome(Letter.Outcome outcome) {
        return switch (outcome) {
            case Letter.Reversed _ -> new Letter.Answered(new AreaAnswer.Refused("损坏", "damaged"));
            case Letter.Answered _ ->
                    new Letter.Answered(new AreaAnswer.Refused("损坏！", "damaged!"));
        };
    }

    private static RequestKey other(RequestKey key) {
        return new RequestKey(key.institution(), key.transaction(), key.message() + "0");
    }

    private static Treatment dearer(Treatment treatment) {
        List<FeeLine> lines = new ArrayList<>(treatment.lines());
        FeeLine first = lines.getFirst();
        lines.set(
                0,
                new FeeLine(
                        first.code(),
                        first.stated(),
                        new UnitPrice(first.price().micros() * TENFOLD),
                        first.quantity(),
                        Money.ofFen(first.amount().fen() * TENFOLD),
                        first.approved()));
        return new Treatment(
                treatment.visitId(),
                treatment.institution(),
                treatment.personNo(),
                treatment.scheme(),
                treatment.visit(),
                lines,
                treatment.accountUse());
    }
}
