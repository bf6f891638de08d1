package org.tongbao.core.policy;

import java.util.List;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;

/** The person's first share of an item (先行自付比例). */
public sealed interface CatalogueSelfPay {

    /** The share at a unit price; allocates nothing. */
    Rate at(UnitPrice price);

    /**
     * The same share at any price (自付比例类别 10).
     *
     * @param rate none to the whole
     */
    record Flat(Rate rate) implements CatalogueSelfPay {

        public Flat {
            atMostWhole(rate);
        }

        @Override
        public Rate at(UnitPrice price) {
            return rate;
        }
    }

    /**
     * A share by unit price (自付比例类别 30): the last band whose {@code from} the price reaches.
     *
     * @param bands the first from nothing, then rising
     */
    record Banded(List<Band> bands) implements CatalogueSelfPay {

        /**
         * @throws IllegalArgumentException if the first band is not from nothing or they do not
         *     rise
         */
        public Banded {
            bands = List.copyOf(bands);
            if (bands.isEmpty() || bands.getFirst().from().micros() != 0) {
                throw new IllegalArgumentException("the first price band begins at 0: " + bands);
            }
            for (int i = 1; i < bands.size(); i++) {
                if (bands.get(i).from().micros() <= bands.get(i - 1).from().micros()) {
                    throw new IllegalArgumentException("price bands do not rise: " + bands);
                }
            }
        }

        @Override
        public Rate at(UnitPrice price) {
            int band = bands.size() - 1;
            while (band > 0 && bands.get(band).from().micros() > price.micros()) {
                band--;
            }
            return bands.get(band).rate();
        }
    }

    /**
     * One price band.
     *
     * @param from lowest unit price of the band, included
     * @param rate none to the whole
     */
    record Band(UnitPrice from, Rate rate) {

        public Band {
            atMostWhole(rate);
        }
    }

    private static void atMostWhole(Rate rate) {
        if (rate.compareTo(Rate.ONE) > 0) {
            throw new IllegalArgumentException("a share above the whole: " + rate);
        }
    }
}
