package org.tongbao.platform.hub;

import java.util.List;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.kernel.AreaCode;

/** Whoever answers for insured areas: on this node, or on another by a line to it. */
public interface InsuredSide {

    /** Whether it answers for this area, a county of a pooling area included. */
    boolean answersFor(AreaCode area);

    /**
     * Answers calls in their order, each seeing what those before it did. On a node that plays both
     * roles it runs in the desk's transaction, so that both sides share one commit. A call that is
     * at fault is refused in words and leaves its neighbours alone.
     */
    List<AreaAnswer> answer(List<AreaCall> calls);
}
