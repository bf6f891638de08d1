package org.tongbao.policy.book;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.law.Citation;

/**
 * Which source covers what stands here: the innermost one given, file by file, so that no figure
 * ever takes the source of another file.
 *
 * @param sources the leaf that names it, by file
 */
record Scope(Map<String, Tree.Leaf> sources) {

    static final Scope EMPTY = new Scope(Map.of());

    /** The scope inside a part of the tree. */
    Scope into(Tree tree) {
        if (!(tree instanceof Tree.Table table)) {
            return this;
        }
        Tree.Leaf own = table.source();
        if (own == null && table.olderSources().isEmpty()) {
            return this;
        }
        var all = new HashMap<>(sources);
        table.olderSources().forEach(leaf -> all.put(leaf.mark().file(), leaf));
        if (own != null) {
            all.put(own.mark().file(), own);
        }
        return new Scope(all);
    }

    /** The citation of a figure, or null after saying that it has none. */
    @Nullable Citation citation(Passage figure, Reading reading) {
        Tree.Leaf source = sources.get(figure.mark().file());
        if (source == null) {
            figure.fault("没有来源：在此或上层写 source", "has no source: give one here or further out");
            return null;
        }
        Citation citation = reading.citation(source);
        if (citation == null) {
            reading.fault(
                    source.mark(),
                    Passage.SOURCE,
                    source.text(),
                    "sources 表中没有这个来源",
                    "the table of sources has none of this name");
        }
        return citation;
    }
}
