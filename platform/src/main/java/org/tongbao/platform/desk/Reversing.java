package org.tongbao.platform.desk;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.platform.hub.AreaCall;
import org.tongbao.wire.envelope.Output;
import org.tongbao.wire.message.Reversal;

/**
 * 冲正: the institution does not know what became of a call. What it did is taken back; if it has not
 * arrived, its key is closed, so that it never takes effect (interpretation: reversal wins).
 */
@Component
class Reversing {

    /** The transaction that reverses. */
    static final String TRANSACTION = "2601";

    private final MessageLog log;
    private final Attending attending;
    private final Settling settling;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reversing(
            MessageLog log, Attending attending, Settling settling, JdbcClient jdbc, Clock clock) {
        this.log = log;
        this.attending = attending;
        this.settling = settling;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The key of the call to be reversed. */
    static RequestKey original(String institution, Reversal told) {
        return new RequestKey(institution, told.original().number(), told.originalMessageId());
    }

    /** Takes a settlement back that the call made, and that is in force of this visit. */
    Turn settlement(Asked asked, DeskVisit visit, String settlementId) {
        return settling.takeBack(asked, visit, settlementId, AreaRequest.Why.REVERSAL);
    }

    /**
     * Makes sure that a settlement no visit rests on was taken back, before it is said to be.
     *
     * @param area insured area that made it
     */
    static Turn gone(AreaCode area, String personNo, String settlementId) {
        return new Turn(
                new AreaCall(area, new AreaRequest.FindSettlement(personNo, settlementId)),
                (answer, _) -> {
                    if (answer instanceof AreaAnswer.Refused(String zh, String en)) {
                        throw new DeskRefusal(zh, en);
                    }
                    if (answer instanceof AreaAnswer.Found found
                            && found.booked().takenBackBy() == null) {
                        throw new DeskRefusal(
                                "结算 " + settlementId + " 仍有效，但不是该就诊当前的结算，请以撤销交易办理",
                                "settlement "
                                        + settlementId
                                        + " stands but is not the one in force of its visit;"
                                        + " cancel it instead");
                    }
                    return new Outcome.Done(Output.NONE);
                });
    }

    /** Reverses an admission. */
    Outcome admission(Asked asked, Reversal told) {
        RequestKey original = original(asked.institution().code(), told);
        if (log.find(original).isEmpty()) {
            log.keep(original, null, clock.instant(), null, null, new byte[0]);
            return new Outcome.Done(Output.NONE);
        }
        Optional<String> visitId =
                jdbc.sql(
                                """
                                select id from visit
                                 where institution = ? and person::text = ?
                                   and details ->> 'openedBy' = ?""")
                        .params(
                                asked.institution().code(),
                                told.personNo(),
                                told.originalMessageId())
                        .query((row, _) -> Long.toString(row.getLong("id")))
                        .optional();
        return visitId.<Outcome>map(
                        id -> new Outcome.Done(attending.cancel(asked, id, told.personNo())))
                .orElseGet(() -> new Outcome.Done(Output.NONE));
    }
}
