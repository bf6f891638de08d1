package org.tongbao.wire.client;

import java.time.Duration;
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
     * The platform had no room for it and did not do it, for certain. Repeat the same call later.
     *
     * @param why in the platform's words
     * @param pause how long the platform asks to wait first
     */
    record Busy(String why, Duration pause) implements Outcome {}

    /**
     * Nobody knows whether it was done: the connection broke, the time ran out, or what came back
     * was no answer. Three ways lead out:
     *
     * <ul>
     *   <li>{@link InstitutionClient#repeat}: the platform does it once and answers it the same,
     *       however often it is asked;
     *   <li>5203 asks how a visit was settled;
     *   <li>2601 reverses the call by its message id, whether it was done or not, and it never
     *       takes effect after that.
     * </ul>
     *
     * @param why what happened
     */
    record Unknown(String why) implements Outcome {}
}
