package org.tongbao.core.exchange.hospital;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Step;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.kernel.AreaCode;

/**
 * A hospital that never loses its head: it keeps what it says before it says it, waits so long, and
 * then repeats, looks or reverses by its {@link Habit} until it knows what stands.
 */
public final class Hospital {

    private Hospital() {}

    /** What happens to it. */
    public sealed interface Event {

        /** Its people want a visit settled; a visit that is settled or under way is left alone. */
        record ToldToSettle(AreaCode insuredArea, Treatment treatment, Habit habit)
                implements Event {}

        /** They want a settled visit cancelled. */
        record ToldToCancel(String visitId) implements Event {}

        /** They lost the outcome of a visit and want it reversed. */
        record ToldToReverse(String visitId) implements Event {}

        /** An answer came. */
        record Heard(RequestKey key, DeskAnswer answer) implements Event {}

        /** It waited in vain. */
        record Rang(String visitId, int alarm) implements Event {}

        /** It starts again; clocks that were set are gone. */
        record Woke() implements Event {}
    }

    /** What it does. */
    public sealed interface Action {

        /** Say something to the desk. */
        record Say(HospitalMessage message) implements Action {}

        /** Wait no longer than this. */
        record Ring(String visitId, int alarm, Duration after) implements Action {}
    }

    /** The step. Nothing in it depends on the time of day. */
    public static Step<Ward, Action> step(Ward ward, Event event) {
        return switch (event) {
            case Event.ToldToSettle told -> settle(ward, told);
            case Event.ToldToCancel(String visitId) -> told(ward, visitId, Stage.Event.CANCEL);
            case Event.ToldToReverse(String visitId) -> told(ward, visitId, Stage.Event.REVERSE);
            case Event.Heard(RequestKey key, DeskAnswer answer) -> heard(ward, key, answer);
            case Event.Rang(String visitId, int alarm) -> rang(ward, visitId, alarm);
            case Event.Woke _ -> woke(ward);
        };
    }

    private static Step<Ward, Action> settle(Ward ward, Event.ToldToSettle told) {
        String visitId = told.treatment().visitId();
        @Nullable VisitFile known = ward.visits().get(visitId);
        if (known != null && known.stage() != Stage.NOT_SETTLED) {
            return Step.nothing(ward);
        }
        VisitFile file = VisitFile.opened(told.insuredArea(), told.treatment(), told.habit());
        return moved(ward, visitId, file, Stage.Event.SETTLE);
    }

    private static Step<Ward, Action> told(Ward ward, String visitId, Stage.Event event) {
        @Nullable VisitFile file = ward.visits().get(visitId);
        return file == null || (event == Stage.Event.REVERSE && !isDone(file.stage()))
                ? Step.nothing(ward)
                : moved(ward, visitId, file.doubting(0), event);
    }

    /** People reverse what they were told is settled, or are cancelling; else it is its habit. */
    private static boolean isDone(Stage stage) {
        return stage == Stage.SETTLED || stage == Stage.CANCELLING;
    }

    private static Step<Ward, Action> heard(Ward ward, RequestKey key, DeskAnswer answer) {
        for (String visitId : ward.visits().keys()) {
            VisitFile file = Objects.requireNonNull(ward.visits().get(visitId));
            Hearing.@Nullable Heard heard = Hearing.hear(file, key, answer);
            if (heard != null) {
                DeskAnswer.@Nullable Settled settled = heard.settled();
                return moved(
                        ward,
                        visitId,
                        settled == null ? file : file.believing(settled),
                        heard.event());
            }
        }
        return Step.nothing(ward);
    }

    private static Step<Ward, Action> rang(Ward ward, String visitId, int alarm) {
        @Nullable VisitFile file = ward.visits().get(visitId);
        if (file == null || file.stage().isCertain() || file.alarm() != alarm) {
            return Step.nothing(ward);
        }
        return moved(ward, visitId, file.doubting(file.doubts() + 1), doubt(file));
    }

    private static Stage.Event doubt(VisitFile file) {
        boolean settling = file.stage() == Stage.SETTLING || file.stage() == Stage.LOOKING;
        boolean cancelling = file.stage() == Stage.CANCELLING || file.stage() == Stage.CHECKING;
        return switch (file.habit().at(file.doubts())) {
            case LOOK -> settling || cancelling ? Stage.Event.LOOK : Stage.Event.REPEAT;
            case REVERSE -> settling ? Stage.Event.REVERSE : Stage.Event.REPEAT;
            case REPEAT -> Stage.Event.REPEAT;
        };
    }

    /** Lets an event happen to a visit: the new stage, and what is said in it. */
    private static Step<Ward, Action> moved(
            Ward ward, String visitId, VisitFile file, Stage.Event event) {
        @Nullable Stage to = file.stage().after(event);
        if (to == null) {
            return Step.nothing(ward);
        }
        VisitFile there = file.at(to);
        if (to.isCertain()) {
            return Step.nothing(ward.with(visitId, there));
        }
        Ward after = ward;
        if (event != Stage.Event.REPEAT) {
            there = there.saying(Saying.anew(ward, visitId, there));
            after = ward.counted();
        }
        return says(after, visitId, there);
    }

    private static Step<Ward, Action> says(Ward ward, String visitId, VisitFile file) {
        VisitFile waiting = file.ringing();
        return new Step<>(ward.with(visitId, waiting), actions(visitId, waiting));
    }

    private static List<Action> actions(String visitId, VisitFile file) {
        HospitalMessage message = Objects.requireNonNull(file.waiting(), "nothing to wait for");
        return List.of(
                new Action.Say(message),
                new Action.Ring(visitId, file.alarm(), file.habit().patience()));
    }

    private static Step<Ward, Action> woke(Ward ward) {
        Ward after = ward;
        List<Action> actions = new ArrayList<>();
        for (String visitId : ward.visits().keys()) {
            VisitFile file = Objects.requireNonNull(ward.visits().get(visitId));
            if (!file.stage().isCertain()) {
                Step<Ward, Action> said = says(after, visitId, file);
                after = said.state();
                actions.addAll(said.actions());
            }
        }
        return new Step<>(after, actions);
    }
}
