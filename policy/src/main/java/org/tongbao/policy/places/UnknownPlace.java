package org.tongbao.policy.places;

import java.time.LocalDate;
import org.tongbao.core.kernel.AreaCode;

/** A code that stood for no place on the day. */
public final class UnknownPlace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AreaCode code;
    private final transient LocalDate day;

    UnknownPlace(AreaCode code, LocalDate day) {
        super("no place of code " + code + " on " + day);
        this.code = code;
        this.day = day;
    }

    /** The sentence in Chinese. */
    public String zh() {
        return "区划代码 " + code + " 在 " + day + " 无对应的行政区划或医保区划";
    }

    /** The sentence in English. */
    public String en() {
        return "The area code " + code + " stood for no place on " + day;
    }
}
