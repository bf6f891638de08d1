package org.tongbao.simulation.world;

import java.util.List;
import org.tongbao.core.kernel.AreaCode;

/**
 * A city people are insured in and travel to.
 *
 * @param pooling area that insures
 * @param district where its hospitals stand
 * @param filed area that filings for it name: a municipality whole, else the prefecture
 */
record Place(AreaCode pooling, AreaCode district, AreaCode filed) {

    /** The cities whose law and catalogue are packaged, each in a province of its own. */
    static final List<Place> ALL =
            List.of(
                    of("210200", "210202"),
                    of("110000", "110105"),
                    of("310000", "310101"),
                    of("440100", "440103"),
                    of("510100", "510104"),
                    of("610100", "610103"));

    private static Place of(String pooling, String district) {
        return new Place(AreaCode.of(pooling), AreaCode.of(district), AreaCode.of(pooling));
    }
}
