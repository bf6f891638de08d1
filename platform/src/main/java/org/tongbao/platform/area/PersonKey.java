package org.tongbao.platform.area;

import java.util.Collection;
import java.util.Comparator;

/**
 * A person in the books of an area.
 *
 * @param area pooling area
 * @param person number, unique in the nation
 */
record PersonKey(int area, long person) {

    static final Comparator<PersonKey> ORDER =
            Comparator.comparingInt(PersonKey::area).thenComparingLong(PersonKey::person);

    static int[] areas(Collection<PersonKey> keys) {
        return keys.stream().mapToInt(PersonKey::area).toArray();
    }

    static long[] persons(Collection<PersonKey> keys) {
        return keys.stream().mapToLong(PersonKey::person).toArray();
    }
}
