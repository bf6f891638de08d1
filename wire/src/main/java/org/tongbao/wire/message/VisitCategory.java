package org.tongbao.wire.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongbao.core.kernel.Worded;
import org.tongbao.core.policy.VisitKind;

/**
 * What kind of visit it is (医疗类别). The two-digit core is national; local codes of four and more
 * digits are read by their first two, where those say enough (interface reference 10).
 */
public enum VisitCategory implements Worded {
    ORDINARY_OUTPATIENT(VisitKind.OUTPATIENT, "普通门诊", "ordinary outpatient", "11 15 9901"),
    REGISTRATION(VisitKind.OUTPATIENT, "门诊挂号", "registration", "12"),
    EMERGENCY(VisitKind.OUTPATIENT, "急诊", "emergency", "13"),
    CHRONIC(VisitKind.CHRONIC, "门诊慢特病", "chronic and special disease", "14 16"),
    SPECIAL_DRUG(VisitKind.CHRONIC, "特药购药", "special drug", "18 9904"),
    ACCIDENT_OUTPATIENT(VisitKind.OUTPATIENT, "意外伤害门诊", "accident outpatient", "19 9903"),
    INPATIENT(VisitKind.INPATIENT, "普通住院", "inpatient", "21"),
    TRAUMA_INPATIENT(VisitKind.INPATIENT, "外伤住院", "trauma inpatient", "22"),
    TRANSFERRED_INPATIENT(VisitKind.INPATIENT, "转外诊治住院", "inpatient after transfer", "23"),
    EMERGENCY_INPATIENT(VisitKind.INPATIENT, "急诊转住院", "inpatient after emergency", "24"),
    DAY_SURGERY(VisitKind.INPATIENT, "日间手术", "day surgery", "28"),
    PHARMACY(VisitKind.PHARMACY, "定点药店购药", "pharmacy purchase", "41"),
    MATERNITY_OUTPATIENT(VisitKind.OUTPATIENT, "生育门诊", "maternity outpatient", "51"),
    MATERNITY_INPATIENT(VisitKind.INPATIENT, "生育住院", "maternity inpatient", "52"),
    FAMILY_PLANNING(VisitKind.OUTPATIENT, "计划生育手术", "family planning", "53"),
    HOME_BED(VisitKind.INPATIENT, "家庭病床", "home bed", "71");

    private static final int CORE_DIGITS = 2;
    private static final Map<String, VisitCategory> BY_CODE = byCode();

    private final VisitKind kind;
    private final String zh;
    private final String en;
    private final String codes;

    VisitCategory(VisitKind kind, String zh, String en, String codes) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
        this.codes = codes;
    }

    /** The kind of visit that benefits tell apart. */
    public VisitKind kind() {
        return kind;
    }

    /** Whether the category itself says that it is an emergency. */
    public boolean isEmergency() {
        return this == EMERGENCY || this == EMERGENCY_INPATIENT;
    }

    /** Whether the category itself says that an injury is treated. */
    public boolean isTrauma() {
        return this == TRAUMA_INPATIENT || this == ACCIDENT_OUTPATIENT;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** The national code. */
    String code() {
        return codes.substring(0, CORE_DIGITS);
    }

    /** The category of a code; empty if neither it nor its first two digits say which. */
    static Optional<VisitCategory> of(String code) {
        VisitCategory exact = BY_CODE.get(code);
        boolean local = exact == null && code.length() > CORE_DIGITS;
        return Optional.ofNullable(local ? BY_CODE.get(code.substring(0, CORE_DIGITS)) : exact);
    }

    private static Map<String, VisitCategory> byCode() {
        Map<String, VisitCategory> found = new HashMap<>();
        for (VisitCategory category : values()) {
            for (String code : category.codes.split(" ", -1)) {
                found.put(code, category);
            }
        }
        return Map.copyOf(found);
    }
}
