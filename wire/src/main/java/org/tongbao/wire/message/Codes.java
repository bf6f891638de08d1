package org.tongbao.wire.message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/** National codes of what answers speak of (interface reference 10). */
final class Codes {

    /** 城镇职工基本医疗保险个人账户基金. */
    static final String PERSONAL_ACCOUNT = "310200";

    private static final int TENTHS = 10;
    private static final int MONTHS = 12;

    private Codes() {}

    static String fund(Fund fund) {
        return switch (fund) {
            case EMPLOYEE_POOL -> "310100";
            case RESIDENT_POOL -> "390100";
            case LARGE_AMOUNT -> "330100";
            case SERIOUS_ILLNESS -> "390200";
            case CIVIL_SERVANT -> "320100";
            case ASSISTANCE -> "610100";
        };
    }

    static String fundName(Fund fund) {
        return switch (fund) {
            case EMPLOYEE_POOL -> "城镇职工基本医疗保险统筹基金";
            case RESIDENT_POOL -> "城乡居民基本医疗保险基金";
            case LARGE_AMOUNT -> "大额医疗费用补助基金";
            case SERIOUS_ILLNESS -> "城乡居民大病医疗保险基金";
            case CIVIL_SERVANT -> "公务员医疗补助基金";
            case ASSISTANCE -> "医疗救助基金";
        };
    }

    static String personType(PersonType type) {
        return switch (type) {
            case ACTIVE -> "11";
            case RETIRED -> "12";
            case CHILD -> "1402";
            case STUDENT -> "1403";
            case ADULT -> "15";
            case ELDERLY -> "16";
        };
    }

    static String sex(Insured.@Nullable Sex sex) {
        return switch (sex) {
            case null -> "0";
            case MALE -> "1";
            case FEMALE -> "2";
        };
    }

    static String document(boolean residentId) {
        return residentId ? "01" : "99";
    }

    static @Nullable String credential(@Nullable Credential credential) {
        if (credential == null) {
            return null;
        }
        return switch (credential.kind()) {
            case null -> "99";
            case E_CREDENTIAL -> "01";
            case RESIDENT_ID -> "02";
            case SOCIAL_SECURITY_CARD -> "03";
        };
    }

    static String standing(PersonAnswer.Standing standing) {
        return switch (standing) {
            case NOT_INSURED -> "0";
            case NORMAL -> "1";
            case PAUSED -> "2";
            case INVALID -> "3";
            case ENDED -> "4";
        };
    }

    /** The grade of an institution: third-level first class 2, without a class 12 to 14. */
    static String level(HospitalLevel level) {
        return switch (level) {
            case LEVEL3_TOP -> "2";
            case LEVEL3 -> "12";
            case LEVEL2 -> "13";
            case LEVEL1, COMMUNITY -> "14";
            case UNGRADED, PHARMACY -> "11";
        };
    }

    /** The grade that decides price caps, 1 to 3. */
    static @Nullable String priceLevel(HospitalLevel level) {
        return switch (level) {
            case LEVEL3_TOP, LEVEL3 -> "3";
            case LEVEL2 -> "2";
            case LEVEL1, COMMUNITY -> "1";
            case UNGRADED, PHARMACY -> null;
        };
    }

    /** Clearing categories of the national core. */
    static String clearing(VisitKind kind) {
        return switch (kind) {
            case OUTPATIENT -> "11";
            case CHRONIC -> "14";
            case INPATIENT -> "21";
            case PHARMACY -> "41";
        };
    }

    /** Where it is paid (支付地点): at the institution, in another city, in another province. */
    static String placeOfPayment(AreaCode insured, AreaCode treating) {
        if (insured.acrossProvincesFrom(treating)) {
            return "4";
        }
        return insured.prefecture().equals(treating.prefecture()) ? "2" : "3";
    }

    /** Years with one decimal, rounded down. */
    static String age(LocalDate birth, LocalDate on) {
        long tenths = Math.max(0, ChronoUnit.MONTHS.between(birth, on)) * TENTHS / MONTHS;
        return tenths / TENTHS + "." + tenths % TENTHS;
    }
}
