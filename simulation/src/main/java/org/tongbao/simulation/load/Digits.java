package org.tongbao.simulation.load;

/** Numbers as digits, without making strings. */
final class Digits {

    private static final int TEN = 10;

    private Digits() {}

    /** Writes the last digits of a number that fit, with zeros before it. */
    static void put(long number, byte[] into, int from, int to) {
        long rest = number;
        for (int at = to - 1; at >= from; at--) {
            into[at] = (byte) ('0' + rest % TEN);
            rest /= TEN;
        }
    }

    /** Reads digits up to the first byte that is none; zero if there are none. */
    static long read(byte[] from, int start, int end) {
        long number = 0;
        for (int at = start; at < end && from[at] >= '0' && from[at] <= '9'; at++) {
            number = number * TEN + (from[at] - '0');
        }
        return number;
    }
}
