package org.tongbao.core.kernel;

/**
 * A six-digit medical-insurance area code: GB/T 2260 and, on top, XXYY99 for the city's own level,
 * XX9900 for the province's own level, and 66xxxx for the Xinjiang Production and Construction
 * Corps (policy reference G.2).
 *
 * @param number the six digits as a number, 110000 to 829999
 */
public record AreaCode(int number) implements Comparable<AreaCode> {

    private static final int LOWEST = 110_000;
    private static final int HIGHEST = 829_999;
    private static final int PER_PROVINCE = 10_000;
    private static final int PER_PREFECTURE = 100;

    public AreaCode {
        if (number < LOWEST || number > HIGHEST) {
            throw new IllegalArgumentException("not an area code: " + number);
        }
    }

    /**
     * Reads six digits.
     *
     * @throws IllegalArgumentException if the text is not six digits in the range of area codes
     */
    public static AreaCode of(String sixDigits) {
        if (sixDigits.length() != 6 || !sixDigits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not an area code: " + sixDigits);
        }
        return new AreaCode(Integer.parseInt(sixDigits));
    }

    /** The province-level area: XX0000. */
    public AreaCode province() {
        return new AreaCode(number / PER_PROVINCE * PER_PROVINCE);
    }

    /** The prefecture-level area: XXYY00. */
    public AreaCode prefecture() {
        return new AreaCode(number / PER_PREFECTURE * PER_PREFECTURE);
    }

    /** Whether this is a whole province-level area. */
    public boolean isProvince() {
        return number % PER_PROVINCE == 0;
    }

    /** Whether this is a whole prefecture-level area and not a province. */
    public boolean isPrefecture() {
        return number % PER_PREFECTURE == 0 && !isProvince();
    }

    /** Whether the other area is this one or lies inside it. */
    public boolean covers(AreaCode other) {
        return equals(other)
                || (isProvince() && province().equals(other.province()))
                || (isPrefecture() && equals(other.prefecture()));
    }

    /** Whether the two belong to different provinces: the test of the national interface. */
    public boolean acrossProvincesFrom(AreaCode other) {
        return number / PER_PROVINCE != other.number / PER_PROVINCE;
    }

    @Override
    public int compareTo(AreaCode other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
