package org.tongbao.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;

/**
 * What an audit comes to.
 *
 * @param at the instant whose books were read
 * @param rows how many rows of which table were looked at
 * @param findings of every check
 */
public record Verdict(Instant at, SequencedMap<String, Long> rows, List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether all holds. */
    public boolean isProved() {
        return findings.stream().allMatch(Finding::holds);
    }

    /** How many rows of all tables were looked at. */
    public long rowsTogether() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All flaws together. */
    public long flaws() {
        return findings.stream().mapToLong(Finding::count).sum();
    }
}
