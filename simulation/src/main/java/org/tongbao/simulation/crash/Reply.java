package org.tongbao.simulation.crash;

import org.tongbao.wire.envelope.Answer;

/** What one sending of a call came to. */
sealed interface Reply {

    /** The platform's last word. */
    sealed interface Last extends Reply {}

    /** It is done. */
    record Yes(Answer answer) implements Last {}

    /** It is not done and never will be. */
    record No(String why) implements Last {}

    /** It was not done this time: the platform is busy, or nobody listens. */
    record NotYet() implements Reply {}

    /** Nobody knows. */
    record Unknown() implements Reply {}
}
