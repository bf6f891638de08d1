package org.tongbao.simulation.bench;

import java.util.List;

/** All parts there are. */
public final class Parts {

    private Parts() {}

    /** In the order in which they are measured; a new part is named here. */
    public static List<Part> all() {
        return List.of(
                new DurableSettlements(),
                new SettlingOverHttp(),
                new Overloading(),
                new Deciding());
    }
}
