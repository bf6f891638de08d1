package org.tongbao.policy.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of the law as a tree whose every part knows where it stands. */
sealed interface Tree {

    /** Where it stands. */
    Mark mark();

    /** How a plain word was written. */
    enum Kind {
        TEXT,
        WHOLE,
        FLAG,
        NOTHING
    }

    /** One word, number or sentence. */
    record Leaf(Mark mark, String text, Kind kind) implements Tree {}

    /** A list. */
    record Items(Mark mark, List<Tree> items) implements Tree {}

    /** What should stand here and does not. */
    record Absent(Mark mark) implements Tree {}

    /**
     * Keys with their values, in the order of the file.
     *
     * @param keys where each key stands
     * @param olderSources the sources of the tables this one was laid over
     */
    record Table(
            Mark mark, Map<String, Tree> fields, Map<String, Mark> keys, List<Leaf> olderSources)
            implements Tree {

        /** The source named by this table itself, if it names one. */
        @Nullable Leaf source() {
            return fields.get(Passage.SOURCE) instanceof Leaf leaf ? leaf : null;
        }

        /** The same without some keys. */
        Table without(List<String> some) {
            var left = new LinkedHashMap<>(fields);
            left.keySet().removeAll(some);
            return new Table(mark, left, keys, olderSources);
        }
    }

    /**
     * One tree laid over another: tables are joined key by key; anything else, a figure with its
     * own source among it, replaces what it covers.
     */
    static Tree laidOver(Tree base, Tree own) {
        if (!(base instanceof Table below && own instanceof Table above)
                || above.fields().containsKey(Passage.IS)) {
            return own;
        }
        var fields = new LinkedHashMap<>(below.fields());
        var keys = new LinkedHashMap<>(below.keys());
        above.fields()
                .forEach(
                        (key, value) -> fields.merge(key, value, (old, its) -> laidOver(old, its)));
        keys.putAll(above.keys());
        var sources = new ArrayList<>(below.olderSources());
        Leaf older = below.source();
        if (older != null) {
            sources.add(older);
        }
        return new Table(above.mark(), fields, keys, Collections.unmodifiableList(sources));
    }
}
