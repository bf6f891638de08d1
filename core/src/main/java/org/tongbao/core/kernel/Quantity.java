package org.tongbao.core.kernel;

/**
 * How many units a fee line has, with up to four decimals ({@code cnt}, 16,4); negative on a refund
 * line.
 *
 * @param tenThousandths of a unit
 */
public record Quantity(long tenThousandths) {

    private static final int DECIMALS = 4;

    /**
     * Reads a decimal string.
     *
     * @throws NumberFormatException if it is no decimal or has more than four decimals
     */
    public static Quantity of(String decimal) {
        return new Quantity(Decimals.scaled(decimal, DECIMALS));
    }

    @Override
    public String toString() {
        return Decimals.written(tenThousandths, DECIMALS);
    }
}
