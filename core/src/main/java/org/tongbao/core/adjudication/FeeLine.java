package org.tongbao.core.adjudication;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueClass;

/**
 * One line of a bill.
 *
 * @param code national catalogue code, or empty where the line states its own terms
 * @param stated terms the line carries itself, or null to look the code up
 * @param price of one unit
 * @param quantity negative on a refund
 * @param amount price times quantity to the fen; negative on a refund
 * @param approved whether the institution states that a limited use is met; null if it says nothing
 */
public record FeeLine(
        String code,
        @Nullable Stated stated,
        UnitPrice price,
        Quantity quantity,
        Money amount,
        @Nullable Boolean approved) {

    /** How far a stated amount may lie from price times quantity (interface: 0.01 yuan). */
    private static final long TOLERANCE_FEN = 1;

    /**
     * Terms that a line carries itself.
     *
     * @param itemClass 甲, 乙 or 丙
     * @param selfPay the person's first share
     * @param cap highest recognised unit price, or null
     */
    public record Stated(CatalogueClass itemClass, Rate selfPay, @Nullable UnitPrice cap) {

        public Stated {
            if (selfPay.compareTo(Rate.ONE) > 0) {
                throw new IllegalArgumentException("a share above the whole: " + selfPay);
            }
        }
    }

    /** Whether the amount is price times quantity within the interface's tolerance of one fen. */
    public boolean addsUp() {
        return Math.abs(price.times(quantity).minus(amount).fen()) <= TOLERANCE_FEN;
    }
}
