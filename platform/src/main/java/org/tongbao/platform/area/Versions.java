package org.tongbao.platform.area;

import java.util.HashMap;
import java.util.Map;
import org.tongbao.core.exchange.PersonBooks;

/**
 * The versions that were read with a person's books; a change names them, so that nobody else's
 * change is overwritten.
 *
 * @param account of the personal account; {@link #ABSENT} while there is no row
 * @param years of each insurance year that has a row
 */
record Versions(long account, Map<PersonBooks.YearKey, Long> years) {

    static final long ABSENT = -1;

    Versions(long account) {
        this(account, new HashMap<>());
    }

    long of(PersonBooks.YearKey year) {
        return years.getOrDefault(year, ABSENT);
    }
}
