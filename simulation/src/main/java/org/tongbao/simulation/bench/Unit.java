package org.tongbao.simulation.bench;

import java.util.Locale;
import org.tongbao.core.kernel.Worded;

/** What a figure is measured in, and how it is written. */
public enum Unit implements Worded {
    PER_SECOND("/秒", "/s", 0),
    MILLISECONDS(" 毫秒", " ms", 1),
    MICROSECONDS(" 微秒", " µs", 2),
    GIBIBYTES(" GiB", " GiB", 2);

    private static final double TEN = 10;

    private final String zh;
    private final String en;
    private final int decimals;

    Unit(String zh, String en, int decimals) {
        this.zh = zh;
        this.en = en;
        this.decimals = decimals;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** The figure without its unit; with one more decimal where it would be nothing. */
    public String written(double figure) {
        int places = figure < TEN && decimals == 0 ? 1 : decimals;
        return String.format(Locale.ROOT, "%,." + places + "f", figure);
    }
}
