package org.tongbao.simulation.country;

import org.tongbao.core.exchange.DeskAnswer;
import org.tongbao.core.exchange.HospitalMessage;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.area.AreaBooks;
import org.tongbao.core.exchange.area.InsuredArea;

/** Who sees what is booked and what is answered, as it happens. */
interface Witness {

    /** An area's books after a step, and what made it. */
    void stepped(long step, AreaBooks before, InsuredArea.Event event, AreaBooks after);

    /** A hospital says something; whether it arrives is another matter. */
    void said(HospitalMessage message);

    /** A desk sends an answer; whether it arrives is another matter. */
    void told(long step, RequestKey key, DeskAnswer answer);
}
