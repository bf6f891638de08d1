package org.tongbao.simulation.country;

import java.time.Instant;
import org.tongbao.core.exchange.Step;
import org.tongbao.core.exchange.area.AreaBooks;
import org.tongbao.core.exchange.area.InsuredArea;
import org.tongbao.core.exchange.desk.Desk;
import org.tongbao.core.exchange.desk.DeskBooks;
import org.tongbao.core.exchange.hospital.Hospital;
import org.tongbao.core.exchange.hospital.Ward;
import org.tongbao.core.exchange.hub.Hub;

/** The steps that play in a country. A test that plants a defect overrides one of them. */
public class Roles {

    private final InsuredArea insuredArea;

    /** The steps of the core, by this law. */
    public Roles(Land land) {
        this.insuredArea = new InsuredArea(land.insuring());
    }

    /** A hospital's step. */
    public Step<Ward, Hospital.Action> hospital(Ward ward, Hospital.Event event) {
        return Hospital.step(ward, event);
    }

    /** A desk's step. */
    public Step<DeskBooks, Desk.Action> desk(DeskBooks books, Desk.Event event) {
        return Desk.step(books, event);
    }

    /** The hub's step. */
    public Step<Hub.State, Hub.Action> hub(Hub.State state, Hub.Event event) {
        return Hub.step(state, event);
    }

    /** An insured area's step. */
    public Step<AreaBooks, InsuredArea.Answer> area(
            AreaBooks books, InsuredArea.Event event, Instant now) {
        return insuredArea.step(books, event, now);
    }

    /** What is left of an area's books when its node comes up again: all of it. */
    public AreaBooks areaAfterCrash(AreaBooks books) {
        return books;
    }

    /** Whether a parcel whose body does not fit its seal is dropped. */
    public boolean looksAtSeals() {
        return true;
    }
}
