package org.tongbao.core.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;

/**
 * Ascending bands of expense, each paid at its own rate (分段支付; policy reference A.5.4).
 *
 * @param basis what the bounds measure
 * @param bands without gap or overlap from zero; the last may be open-ended
 */
public record Bands(Basis basis, List<Band> bands) {

    /** What the bounds of bands measure. */
    public enum Basis {
        /** In-scope expense of the settlement; the deductible lies inside the first band. */
        VISIT_IN_SCOPE,
        /** Expense of the settlement above its deductible. */
        VISIT_ABOVE_DEDUCTIBLE,
        /** In-scope expense of the year so far and this settlement. */
        YEAR_IN_SCOPE,
        /** What the fund paid in the year so far and pays now. */
        YEAR_FUND
    }

    /**
     * One band.
     *
     * @param above its lower bound, itself not in the band
     * @param upTo its upper bound, in the band; null for no end
     * @param rate the pool's share
     */
    public record Band(Money above, @Nullable Money upTo, Tariff<Rate> rate) {}

    /**
     * @throws IllegalArgumentException if bands do not start at zero or leave a gap, naming the
     *     place
     */
    public Bands {
        bands = List.copyOf(bands);
        Money expected = Money.ZERO;
        for (Band band : bands) {
            if (expected == null || !band.above().equals(expected)) {
                throw new IllegalArgumentException(
                        "band above " + band.above() + " does not follow one up to " + expected);
            }
            if (band.upTo() != null && band.upTo().compareTo(band.above()) <= 0) {
                throw new IllegalArgumentException("band above " + band.above() + " is empty");
            }
            expected = band.upTo();
        }
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("no band");
        }
    }
}
