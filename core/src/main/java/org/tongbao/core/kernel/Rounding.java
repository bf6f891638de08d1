package org.tongbao.core.kernel;

/** How a fraction of a fen becomes a whole one; always on the magnitude, so that −x mirrors x. */
public enum Rounding {
    /** Half away from zero: the rule of the national interface for fee lines. */
    HALF_UP,
    /** Towards zero. */
    DOWN,
    /** Away from zero. */
    UP;

    /**
     * Divides with this rounding.
     *
     * @param divisor positive
     */
    public long divide(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = Math.abs(dividend % divisor);
        if (rest == 0) {
            return quotient;
        }
        boolean away =
                switch (this) {
                    case HALF_UP -> rest >= divisor - rest;
                    case DOWN -> false;
                    case UP -> true;
                };
        return away ? quotient + Long.signum(dividend) : quotient;
    }
}
