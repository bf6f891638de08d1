package org.tongbao.core.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the codes of all catalogues from 0, so that each catalogue is an array. One flat table at
 * most half full: a code is found, or known to be missing, in a step or two. Immutable; finding
 * allocates nothing.
 */
final class CatalogueCodes {

    /** The number of a code that no catalogue has. */
    static final int UNKNOWN = -1;

    private final int[] hashes;
    private final @Nullable String[] codes;
    private final int[] numbers;
    private final int size;

    CatalogueCodes(Set<String> codes) {
        int places = Integer.highestOneBit(Math.max(1, codes.size())) * 4;
        this.hashes = new int[places];
        this.codes = new @Nullable String[places];
        this.numbers = new int[places];
        this.size = codes.size();
        int number = 0;
        for (String code : codes) {
            int hash = spread(code);
            int at = place(code, hash);
            this.hashes[at] = hash;
            this.codes[at] = code;
            this.numbers[at] = number++;
        }
    }

    /** How many codes there are. */
    int size() {
        return size;
    }

    /** The number of a code, or {@link #UNKNOWN}. */
    int number(String code) {
        int at = place(code, spread(code));
        return codes[at] == null ? UNKNOWN : numbers[at];
    }

    /** Where the code stands, or the free place where it would. */
    private int place(String code, int hash) {
        int last = codes.length - 1;
        for (int at = hash & last; ; at = (at + 1) & last) {
            String known = codes[at];
            if (known == null || (hashes[at] == hash && known.equals(code))) {
                return at;
            }
        }
    }

    /** A place is told by the low bits, so the high ones are let down into them. */
    private static int spread(String code) {
        int hash = code.hashCode();
        return hash ^ hash >>> 16;
    }
}
