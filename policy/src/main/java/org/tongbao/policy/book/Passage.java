package org.tongbao.policy.book;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;

/**
 * A part of a file of the law: what stands there, its path, and the source that covers it. Whatever
 * cannot be read is a fault of the reading, and a harmless stand-in is answered, so that reading
 * goes on to the next fault.
 */
final class Passage {

    static final String SOURCE = "source";
    static final String NONE = "NONE";
    static final String IS = "is";
    private static final Citation UNKNOWN = new Citation("?", "", Certainty.ILLUSTRATIVE);

    private final Tree tree;
    private final String path;
    private final Scope scope;
    private final Reading reading;

    private Passage(Tree tree, String path, Scope outer, Reading reading) {
        this.tree = tree;
        this.path = path;
        this.reading = reading;
        this.scope = outer.into(tree);
    }

    static Passage whole(Tree tree, Reading reading) {
        return new Passage(tree, "", Scope.EMPTY, reading);
    }

    Mark mark() {
        return tree.mark();
    }

    String path() {
        return path;
    }

    /** The word as written, empty if it is no word. */
    String written() {
        return tree instanceof Tree.Leaf leaf ? leaf.text() : "";
    }

    /** Whether it says that there is none of what should stand here; that too has a source. */
    boolean saysNone() {
        Passage figure =
                tree instanceof Tree.Table table && table.fields().containsKey(IS)
                        ? keys(IS).field(IS)
                        : this;
        if (!figure.says(NONE)) {
            return false;
        }
        figure.citation();
        return true;
    }

    boolean says(String word) {
        return written().equals(word);
    }

    boolean isTable() {
        return tree instanceof Tree.Table;
    }

    boolean isList() {
        return tree instanceof Tree.Items;
    }

    Tree tree() {
        return tree;
    }

    void fault(String zh, String en) {
        if (!(tree instanceof Tree.Absent)) {
            reading.fault(mark(), path, written(), zh, en);
        }
    }

    /** How many faults the whole reading has so far. */
    int faults() {
        return reading.faults().size();
    }

    // ---- tables and lists

    /** Says of every key that is none of these that nothing reads it. */
    Passage keys(String... known) {
        switch (tree) {
            case Tree.Table table ->
                    table.keys().forEach((key, mark) -> known(key, mark, List.of(known)));
            case Tree.Absent absent -> {}
            default -> fault("这里应是若干“键: 值”", "must be keys with their values");
        }
        return this;
    }

    private void known(String key, Mark mark, List<String> known) {
        if (known.contains(key) || key.equals(SOURCE)) {
            return;
        }
        reading.fault(
                mark,
                under(key),
                "",
                "没有规则读取这个键" + Words.meantZh(key, known),
                "no rule reads this key" + Words.meantEn(key, known));
    }

    /** What stands under a key that must be there. */
    Passage field(String key) {
        Passage there = maybe(key);
        if (there != null) {
            return there;
        }
        if (tree instanceof Tree.Table) {
            reading.fault(mark(), under(key), "", "缺少这个键", "this key is missing");
        }
        return new Passage(new Tree.Absent(mark()), under(key), scope, reading);
    }

    /** What stands under a key, or null. */
    @Nullable Passage maybe(String key) {
        Tree there = tree instanceof Tree.Table table ? table.fields().get(key) : null;
        return there == null ? null : new Passage(there, under(key), scope, reading);
    }

    /** What a function reads under a key, or null if the key is not there. */
    <T> @Nullable T maybe(String key, Function<Passage, T> read) {
        Passage there = maybe(key);
        return there == null ? null : read.apply(there);
    }

    /** All keys with what stands under them, the source aside. */
    Map<String, Passage> fields() {
        var all = new LinkedHashMap<String, Passage>();
        if (tree instanceof Tree.Table table) {
            table.fields()
                    .forEach((key, t) -> all.put(key, new Passage(t, under(key), scope, reading)));
            all.remove(SOURCE);
        } else {
            keys();
        }
        return all;
    }

    /** The members of a list. */
    List<Passage> items() {
        if (tree instanceof Tree.Items list) {
            return IntStream.range(0, list.items().size())
                    .mapToObj(i -> item(list.items().get(i), i))
                    .toList();
        }
        fault("这里应是列表，例如 [A, B]", "must be a list such as [A, B]");
        return List.of();
    }

    private Passage item(Tree member, int i) {
        return new Passage(member, path + "[" + i + "]", scope, reading);
    }

    private String under(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    // ---- words

    String text() {
        if (tree instanceof Tree.Leaf leaf && !leaf.text().isBlank()) {
            return leaf.text();
        }
        fault("这里应是文字", "must be words");
        return "?";
    }

    /** One of the words of an enum. */
    <E extends Enum<E>> E word(Class<E> of) {
        return Words.one(this, of, EnumSet.allOf(of));
    }

    /** Some words of an enum, none twice. */
    <E extends Enum<E>> Set<E> words(Class<E> of) {
        return Words.some(this, of, EnumSet.allOf(of));
    }

    /** Takes note that an area is named here; whether there is one of that code is asked later. */
    void names(AreaCode area) {
        reading.area(new NamedArea(mark(), path, area));
    }

    // ---- figures

    /** The figure alone: what stands under {@code is}, or all of it if it is a word or list. */
    Passage figure() {
        return isTable() ? keys(IS).field(IS) : this;
    }

    Cited<Money> citedMoney() {
        return cited(Plain::money);
    }

    Cited<Rate> citedRate() {
        return cited(Plain::rate);
    }

    <E extends Enum<E>> Cited<E> citedWord(Class<E> of) {
        return cited(p -> p.word(of));
    }

    <T> Cited<T> cited(Function<Passage, T> read) {
        Passage figure = figure();
        T value = read.apply(figure);
        return new Cited<>(value, figure.citation());
    }

    /** The source that covers this figure; takes note that the figure was read. */
    Citation citation() {
        Citation citation = tree instanceof Tree.Absent ? null : scope.citation(this, reading);
        if (citation == null) {
            return UNKNOWN;
        }
        reading.figure(new Figure(mark(), path, shown(), citation));
        return citation;
    }

    private String shown() {
        return tree instanceof Tree.Items list
                ? list.items().stream()
                        .map(t -> t instanceof Tree.Leaf leaf ? leaf.text() : "…")
                        .toList()
                        .toString()
                : written();
    }
}
