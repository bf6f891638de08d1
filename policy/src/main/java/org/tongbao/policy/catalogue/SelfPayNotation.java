package org.tongbao.policy.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueSelfPay;
import org.tongbao.core.policy.CatalogueSelfPay.Band;
import org.tongbao.core.policy.CatalogueSelfPay.Banded;
import org.tongbao.core.policy.CatalogueSelfPay.Flat;

/** How a first share is written: {@code 0.1}, or by unit price {@code 0:0.1|500:0.2|5000:0.3}. */
final class SelfPayNotation {

    private static final int PPM_PER_FOURTH_DECIMAL = 100;

    private SelfPayNotation() {}

    /**
     * @throws IllegalArgumentException if it is neither
     */
    static CatalogueSelfPay read(String text) {
        if (!text.contains(":")) {
            return new Flat(rate(text));
        }
        List<Band> bands = new ArrayList<>();
        for (String band : text.split("\\|", -1)) {
            int colon = band.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("no price before " + band);
            }
            bands.add(
                    new Band(
                            UnitPrice.ofYuan(band.substring(0, colon)),
                            rate(band.substring(colon + 1))));
        }
        return new Banded(bands);
    }

    private static Rate rate(String text) {
        Rate rate = Rate.of(text);
        if (rate.perMillion() % PPM_PER_FOURTH_DECIMAL != 0) {
            throw new IllegalArgumentException("finer than four decimals: " + text);
        }
        return rate;
    }
}
