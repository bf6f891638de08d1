package org.tongbao.policy.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Period;

/**
 * Versions by a whole-number key and day, as sorted arrays: a look-up is a binary search and a
 * short walk, and allocates nothing.
 */
final class Versions<T> {

    /** One version of the thing of a key. */
    record Version<T>(int key, Period period, T value) {}

    private final int[] keys;
    private final long[] from;
    private final long[] to;
    private final List<T> values;

    Versions(List<Version<T>> versions) {
        List<Version<T>> sorted =
                versions.stream()
                        .sorted(
                                Comparator.comparingInt((Version<T> v) -> v.key())
                                        .thenComparing(v -> v.period().from()))
                        .toList();
        int size = sorted.size();
        keys = new int[size];
        from = new long[size];
        to = new long[size];
        for (int i = 0; i < size; i++) {
            Version<T> version = sorted.get(i);
            LocalDate last = version.period().to();
            keys[i] = version.key();
            from[i] = version.period().from().toEpochDay();
            to[i] = last == null ? Long.MAX_VALUE : last.toEpochDay();
        }
        values = sorted.stream().map(Version::value).toList();
    }

    /** What holds for the key on the day, or null. */
    @Nullable T at(int key, long epochDay) {
        for (int i = first(key); i < keys.length && keys[i] == key; i++) {
            if (from[i] <= epochDay && epochDay <= to[i]) {
                return values.get(i);
            }
        }
        return null;
    }

    /** The first place whose key is not below this one. */
    private int first(int key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
