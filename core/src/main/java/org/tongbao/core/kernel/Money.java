package org.tongbao.core.kernel;

import java.math.BigDecimal;

/**
 * An amount of yuan in whole fen. It may be negative (a refund). Every operation is exact or throws
 * {@link ArithmeticException}; the only ones that round are {@link #times(Rate, Rounding)} and
 * {@link #allot(long...)}, and the latter loses nothing.
 *
 * @param fen hundredths of a yuan
 */
public record Money(long fen) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    private static final int FEN_PER_YUAN = 100;

    /** The amount of so many fen. */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /**
     * Reads a decimal string in yuan with at most two decimals, such as {@code 12}, {@code 12.5} or
     * {@code -0.14}.
     *
     * @throws NumberFormatException if the text is not such a decimal or does not fit
     */
    public static Money ofYuan(String yuan) {
        return ofFen(Decimals.scaled(yuan, 2));
    }

    /** This and the other together. */
    public Money plus(Money other) {
        return other.fen == 0 ? this : ofFen(Math.addExact(fen, other.fen));
    }

    /** This less the other; may fall below zero. */
    public Money minus(Money other) {
        return other.fen == 0 ? this : ofFen(Math.subtractExact(fen, other.fen));
    }

    /** The mirrored amount. */
    public Money negated() {
        return ofFen(Math.negateExact(fen));
    }

    /** This share of the amount, rounded once. */
    public Money times(Rate rate, Rounding rounding) {
        return ofFen(rounding.divide(Math.multiplyExact(fen, rate.perMillion()), Rate.ONE_PPM));
    }

    /**
     * Splits the amount by weights so that the parts add up to it to the fen: every part but the
     * last is rounded half up from the running total, the last takes what remains.
     *
     * @param weights none negative, at least one positive
     */
    public Money[] allot(long... weights) {
        long whole = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("negative weight " + weight);
            }
            whole = Math.addExact(whole, weight);
        }
        if (whole == 0) {
            throw new IllegalArgumentException("no positive weight");
        }
        Money[] parts = new Money[weights.length];
        long weightSoFar = 0;
        long givenSoFar = 0;
        for (int i = 0; i < weights.length; i++) {
            weightSoFar += weights[i];
            long due = Rounding.HALF_UP.divide(Math.multiplyExact(fen, weightSoFar), whole);
            parts[i] = ofFen(due - givenSoFar);
            givenSoFar = due;
        }
        return parts;
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    /** The larger of the two. */
    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    /** This amount, or nothing if it is negative. */
    public Money orNothing() {
        return fen < 0 ? ZERO : this;
    }

    /** Whether it is exactly nothing. */
    public boolean isZero() {
        return fen == 0;
    }

    /** Whether it is more than nothing. */
    public boolean isPositive() {
        return fen > 0;
    }

    /** Whether it is less than nothing. */
    public boolean isNegative() {
        return fen < 0;
    }

    /** Yuan with two decimals, exact: {@code 1234.50}, {@code -0.14}. */
    public String yuan() {
        long magnitude = Math.abs(fen);
        long cents = magnitude % FEN_PER_YUAN;
        return (fen < 0 ? "-" : "") + magnitude / FEN_PER_YUAN + (cents < 10 ? ".0" : ".") + cents;
    }

    /** The same as a decimal number with scale two, for the edges that speak in numbers. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(fen, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return yuan();
    }
}
