package org.tongbao.simulation.country;

import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.RequestKey;

/** What travels between nodes. */
sealed interface Body {

    /** From a hospital to its desk. */
    record Message(HospitalMessage message) implements Body {}

    /** From a desk to a hospital. */
    record Answer(RequestKey key, DeskAnswer answer) implements Body {}

    /** Between desks, hub and areas. */
    record Post(Letter letter) implements Body {}

    /** From the hub to a desk. */
    record NoLine(RequestKey key) implements Body {}
}
