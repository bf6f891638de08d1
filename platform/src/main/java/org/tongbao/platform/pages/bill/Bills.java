package org.tongbao.platform.pages.bill;

import java.util.List;
import java.util.Optional;

/** The settlements a reader may see; whoever stores them implements it. */
public interface Bills {

    /** The bill of one settlement, or nothing if there is no settlement of that id. */
    Optional<BillView> bill(String settlementId);

    /**
     * So many settlements, latest first.
     *
     * @param offset how many of the latest to leave out; not negative
     * @param count how many at most; positive
     */
    List<BillSummary> latest(long offset, int count);

    /** How many settlements there are in all. */
    long count();
}
