package org.tongbao.simulation.bench;

/**
 * The figure that is to be reached.
 *
 * @param sense whether more or less is better
 * @param figure the last that is good enough
 */
public record Bound(Sense sense, double figure) {

    /** On which side of a bound a figure is good. */
    public enum Sense {
        AT_LEAST("≥ "),
        AT_MOST("≤ ");

        private final String sign;

        Sense(String sign) {
            this.sign = sign;
        }

        /** As a sign before a figure. */
        public String sign() {
            return sign;
        }
    }

    /** At least so much. */
    public static Bound atLeast(double figure) {
        return new Bound(Sense.AT_LEAST, figure);
    }

    /** At most so much. */
    public static Bound atMost(double figure) {
        return new Bound(Sense.AT_MOST, figure);
    }

    boolean isReachedBy(double measured) {
        return switch (sense) {
            case AT_LEAST -> measured >= figure;
            case AT_MOST -> measured <= figure;
        };
    }
}
