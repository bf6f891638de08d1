package org.tongbao.core.kernel;

/**
 * Percentage points, by which a rate is raised or lowered: 85 % less 10 points is 75 %, not 76.5 %.
 *
 * @param rate of the whole, so that 0.10 is 10 points
 */
public record Points(Rate rate) implements Worded {

    @Override
    public String zh() {
        return rate.hundredths() + "个百分点";
    }

    @Override
    public String en() {
        return rate.hundredths() + " points";
    }

    /** As a decimal: {@code 0.1}. */
    @Override
    public String toString() {
        return rate.decimal();
    }
}
