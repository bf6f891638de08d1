package org.tongbao.simulation.country;

import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.desk.Desk;
import org.tongbao.core.exchange.hospital.Hospital;
import org.tongbao.core.exchange.hub.Hub;

/** What can happen at a node. */
sealed interface Occurrence {

    /** A body came, its seal whole. */
    record Came(Body body) implements Occurrence {}

    /** The node is up again after a crash. */
    record Woke() implements Occurrence {}

    /** Something happens at a hospital: its people want something, or a clock rings. */
    record AtHospital(Hospital.Event event) implements Occurrence {}

    /** A clock rings at a desk. */
    record AtDesk(Desk.Event event) implements Occurrence {}

    /** Lines of the hub change. */
    record AtHub(Hub.Event event) implements Occurrence {}

    /** The register of an area changes. */
    record AtArea(PersonBooks person) implements Occurrence {}
}
