package org.tongbao.core.exchange;

import java.util.List;

/**
 * What an event makes of a role: its new state, and what is to be done once that state is kept. A
 * role that dies after keeping the state and before doing all of it must find, in the state, what
 * it may have left undone.
 *
 * @param state to keep before anything is done
 * @param actions to do, in order
 */
public record Step<S, A>(S state, List<A> actions) {

    public Step {
        actions = List.copyOf(actions);
    }

    /** A step that leaves the state as it is and asks for nothing. */
    public static <S, A> Step<S, A> nothing(S state) {
        return new Step<>(state, List.of());
    }
}
