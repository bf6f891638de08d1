package org.tongbao.platform.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.platform.hub.AreaCall;
import org.tongbao.platform.lanes.SharedCommits;
import org.tongbao.wire.envelope.AnswerWriting;
import org.tongbao.wire.envelope.Output;
import org.tongbao.wire.message.Inpatient;
import org.tongbao.wire.message.Outpatient;
import org.tongbao.wire.message.Reversal;

/**
 * Messages that share a commit. What they are about is read together; each is then either answered
 * or asks something of an insured area; the areas are asked together; what became of all is written
 * together. Of messages that touch the same key or visit only the first has its part, so that each
 * sees what the one before it did. A message that fails fails alone.
 */
final class Round implements SharedCommits.Round<Waiting> {

    private final List<Waiting> waiting;
    private final Files files;
    private final Instant now;

    private final List<Part> parts = new ArrayList<>();
    private final List<Waiting> deferred = new ArrayList<>();
    private final Changes changes = new Changes();
    private final MessageLog.Rows rows;
    private Map<RequestKey, MessageLog.Known> known = Map.of();

    /** What a round reads and writes, and the steps it takes. */
    @Component
    record Files(
            MessageLog log,
            Visits visits,
            OpenLines lines,
            Settling settling,
            Reversing reversing,
            AreaLine areas) {}

    Round(List<Waiting> waiting, Files files, Instant now) {
        this.waiting = waiting;
        this.files = files;
        this.now = now;
        this.rows = files.log().rows();
    }

    @Override
    public List<Waiting> deferred() {
        return deferred;
    }

    /** What it is to keep of answers and messages. */
    MessageLog.Rows rows() {
        return rows;
    }

    /** What it changes at the desk. */
    Changes changes() {
        return changes;
    }

    @Override
    public void tell() {
        parts.forEach(Part::tell);
    }

    /** Plays it, in a transaction. */
    void play() {
        Set<RequestKey> keys = claimKeys();
        known = files.log().find(keys);
        List<Part> fresh = parts.stream().filter(part -> known(part) == null).toList();
        for (Part part : parts) {
            MessageLog.Known answered = known(part);
            if (answered != null) {
                alone(part, () -> again(part, answered));
            }
        }
        findVisits(fresh);
        List<DeskVisit> settling =
                fresh.stream()
                        .filter(part -> part.settles() && part.visit() != null)
                        .map(part -> Objects.requireNonNull(part.visit()))
                        .toList();
        Map<Long, List<OpenLines.Open>> open =
                settling.isEmpty() ? Map.of() : files.lines().of(settling);
        for (Part part : fresh) {
            if (parts.contains(part)) {
                alone(part, () -> begin(part, open));
            }
        }
        ask();
    }

    private MessageLog.@Nullable Known known(Part part) {
        return known.get(part.message().key());
    }

    /** Does a step of one message; what goes wrong with it is its own. */
    private void alone(Part part, Runnable step) {
        try {
            step.run();
        } catch (DeskRefusal refusal) {
            refused(part, refusal);
        } catch (DataAccessException trouble) {
            throw trouble;
        } catch (RuntimeException fault) {
            part.failed(fault);
        }
    }

    /**
     * A refusal is as final as a grant: it is kept under its key, or a late double could be granted
     * by facts that changed meanwhile, after the hospital was told no and took cash.
     */
    private void refused(Part part, DeskRefusal refusal) {
        Waiting message = part.message();
        byte[] answer = AnswerWriting.refusal(message.receipt(), now, refusal.zh());
        boolean first = known(part) == null;
        if (first) {
            rows.answered(
                    message.key(),
                    message.accepted().contentHash(),
                    message.receipt().received(),
                    null,
                    null,
                    answer);
        }
        answered(part, answer, /* succeeded= */ false, /* kept= */ first);
    }

    /**
     * Tells an answer.
     *
     * @param kept whether it is the one kept under the key of the message
     */
    private void answered(Part part, byte[] answer, boolean succeeded, boolean kept) {
        rows.raw(part.message(), now, succeeded, kept ? null : answer);
        part.answered(answer);
    }

    // --- who has a part --------------------------------------------------------------------------

    /** Of messages with the same key, or a reversal and what it reverses, the first has a part. */
    private Set<RequestKey> claimKeys() {
        Set<RequestKey> keys = new HashSet<>();
        for (Waiting message : waiting) {
            Part part = new Part(message);
            RequestKey original = part.original();
            boolean free =
                    !keys.contains(message.key()) && (original == null || !keys.contains(original));
            keys.add(message.key());
            if (original != null) {
                keys.add(original);
            }
            if (free) {
                parts.add(part);
            } else {
                deferred.add(message);
            }
        }
        return keys;
    }

    /** Finds the visits; of messages about the same one, the first has a part. */
    private void findVisits(List<Part> fresh) {
        List<Visits.Name> names = fresh.stream().flatMap(part -> part.named().stream()).toList();
        List<Visits.OfSettlement> reversed = fresh.stream().flatMap(this::reversed).toList();
        Map<Visits.Name, DeskVisit> byName =
                names.isEmpty() ? Map.of() : files.visits().find(names);
        Map<Visits.OfSettlement, DeskVisit> bySettlement =
                reversed.isEmpty() ? Map.of() : files.visits().settled(reversed);
        Set<Long> taken = new HashSet<>();
        for (Part part : fresh) {
            DeskVisit visit =
                    part.named()
                            .map(byName::get)
                            .orElseGet(
                                    () ->
                                            reversed(part)
                                                    .findFirst()
                                                    .map(bySettlement::get)
                                                    .orElse(null));
            if (visit == null || taken.add(visit.id())) {
                part.about(visit);
            } else {
                parts.remove(part);
                deferred.add(part.message());
            }
        }
        deferred.sort(Comparator.comparingInt(waiting::indexOf));
    }

    /** What a reversal is to take back. */
    private Stream<Visits.OfSettlement> reversed(Part part) {
        RequestKey original = part.original();
        MessageLog.Known call = original == null ? null : known.get(original);
        return call == null || call.settlement() == null
                ? Stream.of()
                : Stream.of(
                        new Visits.OfSettlement(
                                part.message().institution().code(),
                                part.personNo(),
                                call.settlement()));
    }

    // --- answered before -------------------------------------------------------------------------

    /**
     * The answer of the first time – unless what it settled was taken back since, for then a
     * hospital that trusted it would be wrong.
     */
    private void again(Part part, MessageLog.Known answered) {
        Waiting message = part.message();
        String answer = answered.again(message.key(), message.accepted().contentHash());
        if (answered.settlement() == null || answered.area() == null || !part.settles()) {
            answered(
                    part,
                    answer.getBytes(StandardCharsets.UTF_8),
                    /* succeeded= */ true,
                    /* kept= */ true);
            return;
        }
        AreaRequest find = new AreaRequest.FindSettlement(part.personNo(), answered.settlement());
        part.asks(
                new Turn(
                        new AreaCall(answered.area(), find),
                        (found, _) -> {
                            standing(message, found);
                            return new Outcome.Again(answer);
                        }));
    }

    private static void standing(Waiting message, AreaAnswer found) {
        if (found instanceof AreaAnswer.Found(var _, var booked, var _)
                && booked.takenBackBy() != null) {
            String id = message.key().message();
            throw new DeskRefusal(
                    "报文 "
                            + id
                            + " 已结算为 "
                            + booked.settlementId()
                            + "，后由 "
                            + booked.takenBackBy()
                            + " 撤销；如需再结算，请用新的报文ID",
                    "message "
                            + id
                            + " settled as "
                            + booked.settlementId()
                            + ", taken back by "
                            + booked.takenBackBy()
                            + "; settle again with a new message id");
        }
    }

    // --- what to ask -----------------------------------------------------------------------------

    private void begin(Part part, Map<Long, List<OpenLines.Open>> open) {
        Asked asked = part.message().asked();
        switch (part.message().accepted().message()) {
            case Outpatient.Settlement told -> {
                DeskVisit visit = visit(part);
                part.asks(files.settling().settle(asked, visit, lines(open, visit), told));
            }
            case Inpatient.Settlement told -> {
                DeskVisit visit = visit(part);
                part.asks(files.settling().settle(asked, visit, lines(open, visit), told));
            }
            case Outpatient.SettlementCancel told ->
                    part.asks(cancel(asked, visit(part), told.settlementId()));
            case Inpatient.SettlementCancel told ->
                    part.asks(cancel(asked, visit(part), told.settlementId()));
            case Reversal _ -> reverse(part, asked);
            default -> throw new IllegalStateException("not a message that shares a commit");
        }
    }

    private static List<OpenLines.Open> lines(
            Map<Long, List<OpenLines.Open>> open, DeskVisit visit) {
        return open.getOrDefault(visit.id(), List.of());
    }

    private Turn cancel(Asked asked, DeskVisit visit, String settlementId) {
        return files.settling().takeBack(asked, visit, settlementId, AreaRequest.Why.CANCELLATION);
    }

    /** A visit of the person told. */
    private static DeskVisit visit(Part part) {
        DeskVisit visit = part.visit();
        if (visit == null || !visit.personNo().equals(part.personNo())) {
            throw Visits.unknown(part.named().map(Visits.Name::visitId).orElse(""));
        }
        return visit;
    }

    /**
     * A call that has not arrived never will; one that was declined, or whose settlement is gone,
     * has nothing left to take back.
     */
    private void reverse(Part part, Asked asked) {
        RequestKey original = Objects.requireNonNull(part.original());
        MessageLog.Known call = known.get(original);
        DeskVisit visit = part.visit();
        if (call == null) {
            rows.closed(original, now);
        }
        if (call == null || call.settlement() == null || call.area() == null) {
            keep(part, new Outcome.Done(Output.NONE));
        } else if (visit == null) {
            part.asks(Reversing.gone(call.area(), part.personNo(), call.settlement()));
        } else {
            part.asks(files.reversing().settlement(asked, visit, call.settlement()));
        }
    }

    // --- what became of it -----------------------------------------------------------------------

    private void ask() {
        List<Part> asking = parts.stream().filter(part -> part.turn() != null).toList();
        if (asking.isEmpty()) {
            return;
        }
        List<AreaAnswer> told =
                files.areas()
                        .ask(
                                asking.stream()
                                        .map(part -> Objects.requireNonNull(part.turn()).call())
                                        .toList());
        for (int i = 0; i < asking.size(); i++) {
            Part part = asking.get(i);
            AreaAnswer answer = told.get(i);
            Turn turn = Objects.requireNonNull(part.turn());
            Runnable step = () -> keep(part, turn.then().told(answer, changes));
            if (answer instanceof AreaAnswer.Refused || answer instanceof AreaAnswer.Found) {
                alone(part, step);
            } else {
                // The area has written: what fails from here on undoes the round.
                step.run();
            }
        }
    }

    private void keep(Part part, Outcome outcome) {
        Waiting message = part.message();
        byte[] answer =
                switch (outcome) {
                    case Outcome.Done done ->
                            AnswerWriting.success(
                                    message.receipt(),
                                    now,
                                    done.output(),
                                    message.accepted().warnings());
                    case Outcome.Declined(String zh, String _) ->
                            AnswerWriting.refusal(message.receipt(), now, zh);
                    case Outcome.Again(String first) -> first.getBytes(StandardCharsets.UTF_8);
                };
        if (!(outcome instanceof Outcome.Again)) {
            Outcome.Done done = outcome instanceof Outcome.Done made ? made : null;
            rows.answered(
                    message.key(),
                    message.accepted().contentHash(),
                    message.receipt().received(),
                    done == null ? null : done.area(),
                    done == null ? null : done.settlement(),
                    answer);
        }
        answered(part, answer, !(outcome instanceof Outcome.Declined), /* kept= */ true);
    }
}
