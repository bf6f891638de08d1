package org.tongbao.policy.book;

import org.tongbao.core.law.Citation;

/**
 * A chronic or special disease settled across provinces (门诊慢特病).
 *
 * @param code national code, M and five digits
 * @param zh its name
 * @param en its name
 * @param citation where it is listed
 */
public record ChronicDisease(String code, String zh, String en, Citation citation) {

    private static final int STEM = 4;

    /** What local sub-codes share with the national code: its first four characters. */
    public static String stem(String code) {
        return code.length() <= STEM ? code : code.substring(0, STEM);
    }
}
