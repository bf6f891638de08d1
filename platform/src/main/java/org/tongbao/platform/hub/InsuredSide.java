package org.tongbao.platform.hub;

import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.kernel.AreaCode;

/** Whoever answers for insured areas: on this node, or on another by a line to it. */
public interface InsuredSide {

    /** Whether it answers for this area, a county of a pooling area included. */
    boolean answersFor(AreaCode area);

    /**
     * Answers. On a node that plays both roles it runs in the desk's transaction, so that both
     * sides share one commit.
     */
    AreaAnswer answer(AreaCode area, AreaRequest request);
}
