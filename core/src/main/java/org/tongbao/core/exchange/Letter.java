package org.tongbao.core.exchange;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;

/** What desk and insured area write to each other through the hub. */
public sealed interface Letter {

    /** Key of the hospital's message it is about; it travels so that the area knows a repeat. */
    RequestKey key();

    /** The treating area whose desk asks and is answered. */
    AreaCode desk();

    /** The insured area that is asked and answers. */
    AreaCode insuredArea();

    /** A desk asks. */
    record Ask(RequestKey key, AreaCode desk, AreaCode insuredArea, Matter matter)
            implements Letter {}

    /** An insured area answers. */
    record Reply(RequestKey key, AreaCode desk, AreaCode insuredArea, Outcome outcome)
            implements Letter {}

    /** What is asked. */
    sealed interface Matter {}

    /** Something the area decides or looks up. */
    record Request(AreaRequest request) implements Matter {}

    /**
     * Take back what a call did, or close its key so that it never does anything.
     *
     * @param original key of that call
     */
    record Reversal(RequestKey original) implements Matter {}

    /** What became of it. */
    sealed interface Outcome {}

    /** What the area answers; final under the key. */
    record Answered(AreaAnswer answer) implements Outcome {}

    /**
     * A call is reversed.
     *
     * @param takenBack what it had settled and what took that back; null if it did nothing and its
     *     key is closed
     */
    record Reversed(AreaAnswer.@Nullable TakenBack takenBack) implements Outcome {}
}
