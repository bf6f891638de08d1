package org.tongbao.platform.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.kernel.Ids;
import org.tongbao.platform.lanes.Busy;
import org.tongbao.wire.envelope.AnswerWriting;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.envelope.Request;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.message.Received;
import org.tongbao.wire.message.Receiving;

/**
 * Answers messages: what one does and its answer are one commit under its key, so that it takes
 * effect once and is answered the same for ever. Messages that settle or take back share commits;
 * the others have each its own.
 */
@Component
class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int TRIES = 5;

    private final Receiving receiving;
    private final Institutions institutions;
    private final MessageLog log;
    private final Handling handling;
    private final DeskLanes lanes;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    Desk(
            Receiving receiving,
            Institutions institutions,
            MessageLog log,
            Handling handling,
            DeskLanes lanes,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.receiving = receiving;
        this.institutions = institutions;
        this.log = log;
        this.handling = handling;
        this.lanes = lanes;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The answer to a message whose sender is proved.
     *
     * @param sender institution whose key signed
     * @param path the address it came to
     */
    byte[] answer(String sender, byte[] body, String path) {
        Instant now = clock.instant();
        long id = ids.next(now);
        Institution institution =
                institutions
                        .find(sender)
                        .orElseThrow(() -> new IllegalStateException("no institution " + sender));
        Receipt receipt = new Receipt(institution.area(), now, id);
        return switch (receiving.receive(body, path)) {
            case Received.Rejected(Request request, Faults faults) -> {
                byte[] answer = AnswerWriting.refusal(receipt, clock.instant(), faults);
                String number = request == null ? "?" : request.transaction().number();
                log.raw(
                        new RequestKey(sender, number, "?"),
                        id,
                        now,
                        clock.instant(),
                        false,
                        body,
                        answer);
                yield answer;
            }
            case Received.Accepted accepted -> accepted(institution, receipt, id, accepted, body);
        };
    }

    private byte[] accepted(
            Institution institution,
            Receipt receipt,
            long id,
            Received.Accepted accepted,
            byte[] body) {
        Request request = accepted.request();
        RequestKey key =
                new RequestKey(
                        institution.code(), request.transaction().number(), request.messageId());
        byte[] answer;
        boolean succeeded = true;
        if (!request.institution().equals(institution.code())) {
            answer =
                    AnswerWriting.refusal(
                            receipt,
                            clock.instant(),
                            "机构编号 fixmedins_code " + request.institution() + " 与签名密钥所属机构不一致");
            succeeded = false;
        } else if (Handling.shares(accepted.message())) {
            return lanes.answer(new Waiting(institution, receipt, id, key, accepted, body));
        } else {
            try {
                answer = once(institution, receipt, key, accepted);
            } catch (DeskRefusal refusal) {
                answer = AnswerWriting.refusal(receipt, clock.instant(), refusal.zh());
                succeeded = false;
            } catch (ConcurrencyFailureException | DuplicateKeyException busy) {
                LOG.info("message {} of {} gave way", key.message(), key.institution());
                throw Busy.full();
            } catch (DataAccessResourceFailureException | TransactionException gone) {
                LOG.warn("message {} of {}: no database", key.message(), key.institution());
                throw Busy.unknown();
            }
        }
        log.raw(key, id, receipt.received(), clock.instant(), succeeded, body, answer);
        return answer;
    }

    /** The answer kept under the key, or the one that is made now and kept. */
    private byte[] once(
            Institution institution, Receipt receipt, RequestKey key, Received.Accepted accepted) {
        for (int attempt = 1; ; attempt++) {
            var known = log.find(key);
            if (known.isPresent()) {
                return bytes(known.get().again(key, accepted.contentHash()));
            }
            try {
                return transaction.execute(_ -> first(institution, receipt, key, accepted));
            } catch (DeskRefusal refusal) {
                // Its twin may have been done between the look into the log and this try.
                var twin = log.find(key);
                if (twin.isEmpty()) {
                    throw refusal;
                }
                return bytes(twin.get().again(key, accepted.contentHash()));
            } catch (DuplicateKeyException | ConcurrencyFailureException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    private byte[] first(
            Institution institution, Receipt receipt, RequestKey key, Received.Accepted accepted) {
        LocalDateTime at = LocalDateTime.ofInstant(receipt.received(), Receipt.CHINA);
        Asked asked = new Asked(institution, key, accepted.request(), at);
        Outcome outcome = handling.handle(asked, accepted.message());
        byte[] answer =
                switch (outcome) {
                    case Outcome.Done done ->
                            AnswerWriting.success(
                                    receipt, clock.instant(), done.output(), accepted.warnings());
                    case Outcome.Declined(String zh, String _) ->
                            AnswerWriting.refusal(receipt, clock.instant(), zh);
                    case Outcome.Again(String again) -> bytes(again);
                };
        Outcome.Done done = outcome instanceof Outcome.Done made ? made : null;
        log.keep(
                key,
                accepted.contentHash(),
                receipt.received(),
                done == null ? null : done.area(),
                done == null ? null : done.settlement(),
                answer);
        return answer;
    }

    private static byte[] bytes(String answer) {
        return answer.getBytes(StandardCharsets.UTF_8);
    }
}
