package org.tongbao.simulation.country;

import java.time.Duration;

/** What a node wants done. */
sealed interface Effect {

    /** A body is to travel. */
    record Send(Address to, Body body) implements Effect {}

    /** Something is to happen here after a time, unless the node dies before. */
    record Ring(Duration after, Occurrence what) implements Effect {}
}
