package org.tongbao.core.exchange.hospital;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.RequestKey;

/** What an answer means to a hospital, given what it waits for. */
final class Hearing {

    private Hearing() {}

    /** What happened, and what is settled if it stands. */
    record Heard(Stage.Event event, DeskAnswer.@Nullable Settled settled) {

        private static Heard of(Stage.Event event) {
            return new Heard(event, null);
        }
    }

    /** What an answer means, or null if nothing: it is late, or not final. */
    static @Nullable Heard hear(VisitFile file, RequestKey key, DeskAnswer answer) {
        return switch (file.stage()) {
            case NOT_SETTLED, SETTLED -> null;
            case SETTLING, LOOKING ->
                    isFor(file.settling(), key)
                            ? settling(answer)
                            : isFor(file.looking(), key) ? looking(file, answer) : null;
            case REVERSING -> isFor(file.undoing(), key) ? reversing(answer) : null;
            case CANCELLING, CHECKING ->
                    isFor(file.undoing(), key)
                            ? cancelling(answer)
                            : isFor(file.looking(), key) ? checking(answer) : null;
            case CHECKING_REFUSAL -> isFor(file.looking(), key) ? checkingRefusal(answer) : null;
        };
    }

    private static boolean isFor(@Nullable HospitalMessage message, RequestKey key) {
        return message != null && message.key().equals(key);
    }

    private static @Nullable Heard settling(DeskAnswer answer) {
        return switch (answer) {
            case DeskAnswer.Settled settled -> new Heard(Stage.Event.STANDS, settled);
            case DeskAnswer.Refused _ -> Heard.of(Stage.Event.REFUSED);
            default -> null;
        };
    }

    /**
     * A settlement that was found ends the doubt. That none was found does not: the call may still
     * be on its way and settle after. So the same call is sent again under its key.
     */
    private static @Nullable Heard looking(VisitFile file, DeskAnswer answer) {
        HospitalMessage settling = file.settling();
        return switch (answer) {
            case DeskAnswer.Found found
                    when found.takenBackBy() == null
                            && settling != null
                            && found.message().equals(settling.key().message()) ->
                    new Heard(
                            Stage.Event.STANDS,
                            new DeskAnswer.Settled(found.settlementId(), found.amounts()));
            case DeskAnswer.NoneFound _ ->
                    file.stage() == Stage.LOOKING ? Heard.of(Stage.Event.REPEAT) : null;
            default -> null;
        };
    }

    private static @Nullable Heard reversing(DeskAnswer answer) {
        return answer instanceof DeskAnswer.TakenBack || answer instanceof DeskAnswer.NothingStands
                ? Heard.of(Stage.Event.GONE)
                : null;
    }

    private static @Nullable Heard cancelling(DeskAnswer answer) {
        return switch (answer) {
            case DeskAnswer.TakenBack _ -> Heard.of(Stage.Event.GONE);
            case DeskAnswer.Refused _ -> Heard.of(Stage.Event.REFUSED);
            default -> null;
        };
    }

    /** While the cancellation may still be on its way, “it stands” says nothing. */
    private static @Nullable Heard checking(DeskAnswer answer) {
        return answer instanceof DeskAnswer.Found found && found.takenBackBy() != null
                ? Heard.of(Stage.Event.GONE)
                : null;
    }

    private static @Nullable Heard checkingRefusal(DeskAnswer answer) {
        return answer instanceof DeskAnswer.Found found
                ? found.takenBackBy() != null
                        ? Heard.of(Stage.Event.GONE)
                        : Heard.of(Stage.Event.STANDS)
                : null;
    }
}
