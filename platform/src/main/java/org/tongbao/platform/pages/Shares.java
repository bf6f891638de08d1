package org.tongbao.platform.pages;

import java.util.List;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rounding;

/** Parts of a whole as percentages for a picture. Whole numbers only; amounts may be negative. */
final class Shares {

    private static final long TENTHS = 1_000;
    private static final long HUNDREDTHS = 10_000;

    private Shares() {}

    /** A part of the whole as a length: {@code 58.38%}. The whole must not be nothing. */
    static String length(Money part, Money whole) {
        long share = of(part, whole, HUNDREDTHS);
        return share / 100 + "." + twoDigits(share % 100) + "%";
    }

    /**
     * Percentages with one decimal that add up to exactly one hundred: each is rounded from the
     * running total, so none is off by more than a tenth.
     *
     * @param parts add up to the whole
     */
    static List<String> percentages(List<Money> parts, Money whole) {
        Money[] running = {Money.ZERO};
        return parts.stream()
                .map(
                        part -> {
                            long before = of(running[0], whole, TENTHS);
                            running[0] = running[0].plus(part);
                            long tenths = of(running[0], whole, TENTHS) - before;
                            return tenths / 10 + "." + tenths % 10 + "%";
                        })
                .toList();
    }

    private static long of(Money part, Money whole, long scale) {
        long magnitude = Math.multiplyExact(Math.abs(part.fen()), scale);
        return Rounding.HALF_UP.divide(magnitude, Math.abs(whole.fen()));
    }

    private static String twoDigits(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
