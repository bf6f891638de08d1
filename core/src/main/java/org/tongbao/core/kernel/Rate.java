package org.tongbao.core.kernel;

/**
 * A share of something, in parts per million, so that the product of two rates written with the
 * four decimals of the national interface's two-decimal figures stays exact. 85 % is 850,000.
 *
 * @param perMillion parts per million; never negative, may exceed one million
 */
public record Rate(int perMillion) implements Comparable<Rate> {

    /** Nothing of it. */
    public static final Rate ZERO = new Rate(0);

    /** The whole of it. */
    public static final Rate ONE = new Rate(1_000_000);

    static final int ONE_PPM = 1_000_000;

    private static final int DECIMALS = 6;
    private static final int PPM_PER_BASIS_POINT = 100;

    public Rate {
        if (perMillion < 0) {
            throw new IllegalArgumentException("negative rate " + perMillion);
        }
    }

    /**
     * Reads a decimal such as {@code 0.85} with at most six decimals.
     *
     * @throws NumberFormatException if the text is not such a decimal
     */
    public static Rate of(String decimal) {
        long scaled = Decimals.scaled(decimal, DECIMALS);
        if (scaled < 0 || scaled > Integer.MAX_VALUE) {
            throw new NumberFormatException('"' + decimal + "\" is not a rate");
        }
        return new Rate((int) scaled);
    }

    /** So many hundredths of a percent. */
    public static Rate ofBasisPoints(int basisPoints) {
        return new Rate(Math.multiplyExact(basisPoints, PPM_PER_BASIS_POINT));
    }

    /** This rate lowered by percentage points, never below nothing. */
    public Rate less(Rate points) {
        return changed(Math.max(0, perMillion - points.perMillion));
    }

    /** This rate raised by percentage points, never above the whole. */
    public Rate raised(Rate points) {
        return changed(Math.min(ONE_PPM, Math.addExact(perMillion, points.perMillion)));
    }

    private Rate changed(int to) {
        return to == perMillion ? this : new Rate(to);
    }

    /** This rate of that rate, half up at the millionth. */
    public Rate times(Rate factor) {
        long product = (long) perMillion * factor.perMillion;
        return new Rate(Math.toIntExact(Rounding.HALF_UP.divide(product, ONE_PPM)));
    }

    /** What is missing to the whole; nothing if there is none missing. */
    public Rate complement() {
        return new Rate(Math.max(0, ONE_PPM - perMillion));
    }

    /** As a percentage without needless zeros: {@code 85%}, {@code 87.5%}. */
    public String percent() {
        return hundredths() + "%";
    }

    /** How many hundredths of the whole it is, without needless zeros: {@code 85}, {@code 87.5}. */
    String hundredths() {
        return trimmed(perMillion, DECIMALS - 2);
    }

    /** As a decimal without needless zeros: {@code 0.85}. */
    public String decimal() {
        return trimmed(perMillion, DECIMALS);
    }

    private static String trimmed(long scaled, int scale) {
        return Decimals.written(scaled, scale);
    }

    @Override
    public int compareTo(Rate other) {
        return Integer.compare(perMillion, other.perMillion);
    }

    @Override
    public String toString() {
        return decimal();
    }
}
