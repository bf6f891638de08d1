package org.tongbao.policy.book;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.policy.Fault;

/**
 * Reads the tables of sources, and lays each file over the one it is based on. What is taken over
 * keeps its own source; {@code takenAs: ILLUSTRATIVE} says that nobody confirmed it for the new
 * period.
 */
final class Sourcing {

    private enum TakenAs {
        AS_CITED,
        ILLUSTRATIVE
    }

    private final Map<String, Tree> trees;
    private final List<Fault> faults;
    private final Map<String, SourcedFile> done = new HashMap<>();

    /**
     * @param trees by path
     * @param faults to which faults of sources and of {@code basedOn} are added
     */
    Sourcing(Map<String, Tree> trees, List<Fault> faults) {
        this.trees = trees;
        this.faults = faults;
    }

    SourcedFile of(String name) {
        return of(name, new LinkedHashSet<>());
    }

    private SourcedFile of(String name, SequencedSet<String> way) {
        SourcedFile before = done.get(name);
        if (before != null) {
            return before;
        }
        way.add(name);
        Reading reading = new Reading(Map.of());
        Tree tree = java.util.Objects.requireNonNull(trees.get(name));
        Passage whole = Passage.whole(tree, reading);
        Passage basedOn = whole.maybe(SourcedFile.BASED_ON);
        var own = Map.of(name, sources(whole, basedOn != null));
        SourcedFile file = new SourcedFile(name, tree, null, own);
        if (basedOn != null) {
            TakenAs as = whole.field(SourcedFile.TAKEN_AS).word(TakenAs.class);
            String base = name.substring(0, name.lastIndexOf('/') + 1) + basedOn.written();
            if (!trees.containsKey(base)) {
                basedOn.fault("没有这个文件：" + base, "there is no file " + base);
            } else if (way.contains(base)) {
                basedOn.fault("文件互相依据：" + way, "files are based on each other: " + way);
            } else {
                file = laidOver(of(base, way), file, as);
            }
        }
        faults.addAll(reading.faults());
        done.put(name, file);
        return file;
    }

    private static SourcedFile laidOver(SourcedFile base, SourcedFile own, TakenAs as) {
        Map<String, Map<String, Citation>> sources = new HashMap<>(own.sources());
        base.sources().forEach((file, table) -> sources.put(file, taken(table, as)));
        Tree below =
                base.tree() instanceof Tree.Table table
                        ? table.without(SourcedFile.OWN)
                        : base.tree();
        return new SourcedFile(
                own.name(), Tree.laidOver(below, own.tree()), base.name(), Map.copyOf(sources));
    }

    private static Map<String, Citation> taken(Map<String, Citation> table, TakenAs as) {
        if (as == TakenAs.AS_CITED) {
            return table;
        }
        Map<String, Citation> lowered = new HashMap<>();
        table.forEach((id, c) -> lowered.put(id, unconfirmed(c)));
        return lowered;
    }

    private static Citation unconfirmed(Citation c) {
        return new Citation(
                c.document(),
                c.article(),
                c.certainty() == Certainty.CHECKED ? Certainty.ILLUSTRATIVE : c.certainty());
    }

    /** The table of sources; a file based on another may have none of its own. */
    private static Map<String, Citation> sources(Passage whole, boolean mayLack) {
        Map<String, Citation> all = new LinkedHashMap<>();
        if (mayLack && whole.maybe(SourcedFile.SOURCES) == null) {
            return all;
        }
        whole.field(SourcedFile.SOURCES)
                .fields()
                .forEach(
                        (id, source) -> {
                            source.keys("document", "article", "certainty");
                            Passage article = source.maybe("article");
                            all.put(
                                    id,
                                    new Citation(
                                            source.field("document").text(),
                                            article == null ? "" : article.text(),
                                            source.field("certainty").word(Certainty.class)));
                        });
        return all;
    }
}
