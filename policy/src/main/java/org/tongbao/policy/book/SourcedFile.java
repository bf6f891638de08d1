package org.tongbao.policy.book;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.law.Citation;

/**
 * A file whose sources are known and which has been laid over the file it is based on.
 *
 * @param name its path
 * @param tree what it says, with what it takes over
 * @param basedOn the file it takes over from, or null
 * @param sources by file and name
 */
record SourcedFile(
        String name,
        Tree tree,
        @Nullable String basedOn,
        Map<String, Map<String, Citation>> sources) {

    static final String SOURCES = "sources";
    static final String BASED_ON = "basedOn";
    static final String TAKEN_AS = "takenAs";
    static final String EXAMPLES = "examples";
    static final String EFFECTIVE = "effective";

    /** What a file never takes over from another. */
    static final List<String> OWN =
            List.of("area", "scheme", EFFECTIVE, BASED_ON, TAKEN_AS, SOURCES, EXAMPLES);

    /** Where its period is written. */
    Mark period() {
        return tree instanceof Tree.Table table
                ? table.keys().getOrDefault(EFFECTIVE, tree.mark())
                : tree.mark();
    }
}
