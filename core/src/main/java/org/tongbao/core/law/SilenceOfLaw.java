package org.tongbao.core.law;

import java.time.LocalDate;
import org.tongbao.core.kernel.AreaCode;

/** The book holds no rule for this area, day and point; nobody may guess one. */
public final class SilenceOfLaw extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AreaCode area;
    private final transient LocalDate day;
    private final transient String point;

    /**
     * @param area whose law was asked
     * @param day the day asked for
     * @param point what was asked, such as {@code 310 inpatient.deductible LEVEL3 RETIRED 71}
     */
    public SilenceOfLaw(AreaCode area, LocalDate day, String point) {
        super("no rule of " + area + " on " + day + " for " + point);
        this.area = area;
        this.day = day;
        this.point = point;
    }

    /** Whose law is silent. */
    public AreaCode area() {
        return area;
    }

    /** The day asked for. */
    public LocalDate day() {
        return day;
    }

    /** What was asked. */
    public String point() {
        return point;
    }

    /** The sentence in Chinese. */
    public String zh() {
        return "政策库中没有 " + area + " 在 " + day + " 关于“" + point + "”的规定，不得推测";
    }

    /** The sentence in English. */
    public String en() {
        return "The policy book holds no rule of " + area + " on " + day + " for \"" + point + "\"";
    }
}
