package org.tongbao.platform.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check found.
 *
 * @param check which
 * @param count how many flaws
 * @param flaws the first of them
 */
public record Finding(Check check, long count, List<Flaw> flaws) {

    public Finding {
        flaws = List.copyOf(flaws);
    }

    /** With what the same check found elsewhere. */
    Finding and(Finding more, int most) {
        List<Flaw> all = Stream.concat(flaws.stream(), more.flaws.stream()).limit(most).toList();
        return new Finding(check, count + more.count, all);
    }

    /** Whether what the check says holds. */
    public boolean holds() {
        return count == 0;
    }
}
