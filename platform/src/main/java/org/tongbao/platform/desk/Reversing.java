package org.tongbao.platform.desk;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.wire.envelope.Output;
import org.tongbao.wire.message.Reversal;

/**
 * 冲正: the institution does not know what became of a call. What it did is taken back; if it has not
 * arrived, its key is closed, so that it never takes effect (interpretation: reversal wins).
 */
@Component
class Reversing {

    private final MessageLog log;
    private final Settling settling;
    private final Attending attending;
    private final Visits visits;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reversing(
            MessageLog log,
            Settling settling,
            Attending attending,
            Visits visits,
            JdbcClient jdbc,
            Clock clock) {
        this.log = log;
        this.settling = settling;
        this.attending = attending;
        this.visits = visits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Outcome reverse(Asked asked, Reversal told) {
        RequestKey original =
                new RequestKey(
                        asked.institution().code(),
                        told.original().number(),
                        told.originalMessageId());
        Optional<MessageLog.Known> known = log.find(original);
        if (known.isEmpty()) {
            log.keep(original, null, clock.instant(), null, null, new byte[0]);
            return new Outcome.Done(Output.NONE);
        }
        return switch (told.original()) {
            case ADMISSION -> cancelAdmission(asked, told);
            case PHARMACY_SETTLEMENT, OUTPATIENT_SETTLEMENT, INPATIENT_SETTLEMENT ->
                    takeBack(asked, told, known.get());
        };
    }

    /** A call that was refused, reversed before, or whose settlement is gone has nothing left. */
    private Outcome takeBack(Asked asked, Reversal told, MessageLog.Known known) {
        String settlement = known.settlement();
        if (settlement == null) {
            return new Outcome.Done(Output.NONE);
        }
        Optional<String> visitId =
                jdbc.sql(
                                """
                                select id from visit
                                 where institution = ? and settlement = ?::numeric""")
                        .params(asked.institution().code(), settlement)
                        .query((row, _) -> Long.toString(row.getLong("id")))
                        .optional();
        if (visitId.isEmpty()) {
            return new Outcome.Done(Output.NONE);
        }
        DeskVisit visit = visits.get(asked, visitId.get(), told.personNo());
        Outcome.Done done =
                (Outcome.Done)
                        settling.takeBack(asked, visit, settlement, AreaRequest.Why.REVERSAL);
        return new Outcome.Done(Output.NONE, done.area(), done.settlement());
    }

    private Outcome cancelAdmission(Asked asked, Reversal told) {
        Optional<String> visitId =
                jdbc.sql(
                                """
                                select id from visit
                                 where institution = ? and details ->> 'openedBy' = ?""")
                        .params(asked.institution().code(), told.originalMessageId())
                        .query((row, _) -> Long.toString(row.getLong("id")))
                        .optional();
        return visitId.<Outcome>map(
                        id -> new Outcome.Done(attending.cancel(asked, id, told.personNo())))
                .orElseGet(() -> new Outcome.Done(Output.NONE));
    }
}
