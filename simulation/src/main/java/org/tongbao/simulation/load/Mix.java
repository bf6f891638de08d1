package org.tongbao.simulation.load;

/**
 * What is sent besides settlements, each in a thousand messages.
 *
 * @param trials 2206 and 2303
 * @param repeats the same message once more
 * @param cancellations 2208 and 2305
 * @param reversals 2601
 */
public record Mix(int trials, int repeats, int cancellations, int reversals) {

    /** Settlements alone. */
    public static final Mix SETTLEMENTS = new Mix(0, 0, 0, 0);

    /** One message in a hundred comes twice. */
    public static final Mix REPEATING = new Mix(0, 10, 0, 0);

    /** Of everything. */
    public static final Mix ALL = new Mix(100, 10, 10, 5);
}
