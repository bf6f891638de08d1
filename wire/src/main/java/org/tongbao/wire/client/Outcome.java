package org.tongbao.wire.client;

import org.jspecify.annotations.Nullable;
import org.tongbao.wire.envelope.Answer;

/** What became of a call. */
public sealed interface Outcome {

    /** The platform did it. */
    record Answered(Answer answer) implements Outcome {}

    /**
     * The platform did not do it, for certain.
     *
     * @param why in the platform's words
     * @param answer null if it never came to the platform's own answer: the gateway refused, or
     *     nobody listened
     */
    record Refused(String why, @Nullable Answer answer) implements Outcome {}

    /**
     * Nobody knows whether it was done: the connection broke, the time ran out, or what came back
     * was no answer. Send the same call again, or reverse it with 2601.
     *
     * @param why what happened
     */
    record Unknown(String why) implements Outcome {}
}
