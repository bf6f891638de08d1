package org.tongbao.simulation.load;

/** How a message fared. */
public enum Outcome {
    /** Answered with success. */
    DONE,
    /** Answered that it was not done, and why. */
    REFUSED,
    /** Turned away because too many came: HTTP 503. */
    BUSY,
    /** Anything else that came back, or a connection that broke. */
    FAILED,
    /** Nothing came back in time. */
    TIMED_OUT
}
