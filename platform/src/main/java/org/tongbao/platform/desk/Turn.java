package org.tongbao.platform.desk;

import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.platform.hub.AreaCall;

/**
 * What a message asks of an insured area, and what its answer will mean.
 *
 * @param call to the area
 * @param then what the answer means
 */
record Turn(AreaCall call, Then then) {

    /** What an answer means. */
    interface Then {

        /**
         * What becomes of the message.
         *
         * @param changes takes what is to be written
         * @throws DeskRefusal if the area refuses
         */
        Outcome told(AreaAnswer answer, Changes changes);
    }
}
