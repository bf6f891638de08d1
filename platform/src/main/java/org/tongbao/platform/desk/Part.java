package org.tongbao.platform.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.wire.message.Inpatient;
import org.tongbao.wire.message.Outpatient;
import org.tongbao.wire.message.Reversal;

/** A message's part in a round: what it is about, what it asks, what became of it. */
final class Part {

    private final Waiting message;
    private @Nullable DeskVisit visit;
    private @Nullable Turn turn;
    private byte @Nullable [] answer;
    private @Nullable RuntimeException failure;

    Part(Waiting message) {
        this.message = message;
    }

    Waiting message() {
        return message;
    }

    // --- what it is about ------------------------------------------------------------------------

    /** The key of the call it reverses, or null. */
    @Nullable RequestKey original() {
        return message.accepted().message() instanceof Reversal reversal
                ? Reversing.original(message.institution().code(), reversal)
                : null;
    }

    /** Whether it needs the open lines of its visit. */
    boolean settles() {
        return message.accepted().message() instanceof Outpatient.Settlement
                || message.accepted().message() instanceof Inpatient.Settlement;
    }

    /** Number of the person, as told. */
    String personNo() {
        return switch (message.accepted().message()) {
            case Outpatient.Settlement told -> told.personNo();
            case Outpatient.SettlementCancel told -> told.personNo();
            case Inpatient.Settlement told -> told.personNo();
            case Inpatient.SettlementCancel told -> told.personNo();
            case Reversal told -> told.personNo();
            default -> throw new IllegalStateException("not a message that shares a commit");
        };
    }

    /** The visit as told; nothing for a reversal, which does not name it. */
    Optional<Visits.Name> named() {
        String visitId =
                switch (message.accepted().message()) {
                    case Outpatient.Settlement told -> told.visitId();
                    case Outpatient.SettlementCancel told -> told.visitId();
                    case Inpatient.Settlement told -> told.visitId();
                    case Inpatient.SettlementCancel told -> told.visitId();
                    default -> null;
                };
        return Optional.ofNullable(visitId)
                .map(id -> new Visits.Name(message.institution().code(), id));
    }

    @Nullable DeskVisit visit() {
        return visit;
    }

    void about(@Nullable DeskVisit found) {
        visit = found;
    }

    // --- what it asks, and what became of it -----------------------------------------------------

    @Nullable Turn turn() {
        return turn;
    }

    void asks(Turn asked) {
        turn = asked;
    }

    void answered(byte[] bytes) {
        answer = bytes;
    }

    void failed(RuntimeException fault) {
        failure = fault;
    }

    /** Tells whoever waits; once what it did is committed. */
    void tell() {
        if (failure != null) {
            message.answer().completeExceptionally(failure);
        } else if (answer != null) {
            message.answer().complete(answer);
        } else {
            message.answer()
                    .completeExceptionally(new IllegalStateException("a message left unanswered"));
        }
    }
}
