package org.tongbao.simulation.load;

/** What a message is sent for. */
enum Kind {
    /** A visit is settled. */
    SETTLE,
    /** What settling it would come to. */
    TRIAL,
    /** A message that was answered comes once more. */
    REPEAT,
    /** A settlement is taken back at the hospital's wish. */
    CANCEL,
    /** A settlement is taken back as one whose outcome is unknown. */
    REVERSE
}
