package org.tongbao.core.exchange.hub;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Step;
import org.tongbao.core.kernel.AreaCode;

/**
 * Carries letters by area. It keeps nothing: a letter that is lost or doubled here is asked again,
 * or known for a repeat, at its ends.
 */
public final class Hub {

    private Hub() {}

    /**
     * What the hub knows.
     *
     * @param insured pooling areas it has a line to
     * @param treating treating areas it has a line to the desk of
     */
    public record State(Set<AreaCode> insured, Set<AreaCode> treating) {

        public State {
            insured = Set.copyOf(insured);
            treating = Set.copyOf(treating);
        }
    }

    /** What happens to it. */
    public sealed interface Event {

        /** A letter came. */
        record Came(Letter letter) implements Event {}

        /** Lines were added or taken away. */
        record Lines(Set<AreaCode> insured, Set<AreaCode> treating) implements Event {}
    }

    /** What it does. */
    public sealed interface Action {

        /** Hand a letter to the insured area that answers for it. */
        record ToArea(AreaCode area, Letter.Ask letter) implements Action {}

        /** Hand a letter to the desk that asked. */
        record ToDesk(AreaCode desk, Letter.Reply letter) implements Action {}

        /** Tell a desk that there is no line to the area it asks: nothing was carried. */
        record NoLine(AreaCode desk, RequestKey key) implements Action {}
    }

    /** The step. */
    public static Step<State, Action> step(State state, Event event) {
        return switch (event) {
            case Event.Lines(var insured, var treating) ->
                    Step.nothing(new State(insured, treating));
            case Event.Came(Letter.Ask ask) ->
                    new Step<>(
                            state,
                            List.of(
                                    poolingAreas(ask.insuredArea())
                                            .filter(state.insured()::contains)
                                            .findFirst()
                                            .<Action>map(area -> new Action.ToArea(area, ask))
                                            .orElse(new Action.NoLine(ask.desk(), ask.key()))));
            case Event.Came(Letter.Reply reply) ->
                    state.treating().contains(reply.desk())
                            ? new Step<>(state, List.of(new Action.ToDesk(reply.desk(), reply)))
                            : Step.nothing(state);
        };
    }

    /** A county of a pooling area is answered for by it. */
    private static Stream<AreaCode> poolingAreas(AreaCode area) {
        return Stream.of(area, area.prefecture(), area.province()).distinct();
    }
}
