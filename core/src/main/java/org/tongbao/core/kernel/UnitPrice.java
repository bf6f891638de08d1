package org.tongbao.core.kernel;

import java.math.BigInteger;

/**
 * What one unit of a fee line costs: yuan with up to six decimals, as the national interface writes
 * it ({@code pric}, 16,6).
 *
 * @param micros millionths of a yuan
 */
public record UnitPrice(long micros) {

    private static final int DECIMALS = 6;
    private static final long MICROS_TIMES_UNITS_PER_FEN = 100_000_000L;

    /**
     * Reads a decimal string in yuan.
     *
     * @throws NumberFormatException if it is no decimal or has more than six decimals
     */
    public static UnitPrice ofYuan(String yuan) {
        return new UnitPrice(Decimals.scaled(yuan, DECIMALS));
    }

    /**
     * The total of a fee line: price times quantity, half up to the fen on the magnitude (policy
     * reference A.5.1).
     *
     * @throws ArithmeticException if the total does not fit
     */
    public Money times(Quantity quantity) {
        long high = Math.multiplyHigh(micros, quantity.tenThousandths());
        long low = micros * quantity.tenThousandths();
        boolean fits = high == low >> 63;
        if (fits) {
            return Money.ofFen(Rounding.HALF_UP.divide(low, MICROS_TIMES_UNITS_PER_FEN));
        }
        BigInteger[] parts =
                BigInteger.valueOf(micros)
                        .multiply(BigInteger.valueOf(quantity.tenThousandths()))
                        .divideAndRemainder(BigInteger.valueOf(MICROS_TIMES_UNITS_PER_FEN));
        long rest = parts[1].longValueExact();
        long up = Math.abs(rest) * 2 >= MICROS_TIMES_UNITS_PER_FEN ? Long.signum(rest) : 0;
        return Money.ofFen(Math.addExact(parts[0].longValueExact(), up));
    }

    /** Yuan without needless zeros. */
    public String yuan() {
        return Decimals.written(micros, DECIMALS);
    }

    @Override
    public String toString() {
        return yuan();
    }
}
