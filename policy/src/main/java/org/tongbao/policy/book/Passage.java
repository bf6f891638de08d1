package org.tongbao.policy.book;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.tongbao.policy.Spelling;

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
    private static final String DECIMAL = "[+-]?\\d+(\\.\\d+)?";
    private static final int MONEY_DECIMALS = 2;
    private static final int RATE_DECIMALS = 6;

    private final Tree tree;
    private final String path;
    private final Map<String, Tree.Leaf> sources;
    private final Reading reading;

    private Passage(Tree tree, String path, Map<String, Tree.Leaf> outer, Reading reading) {
        this.tree = tree;
        this.path = path;
        this.reading = reading;
        this.sources = inner(tree, outer);
    }

    static Passage whole(Tree tree, Reading reading) {
        return new Passage(tree, "", Map.of(), reading);
    }

    /** The innermost source given holds, file by file: nobody's figure takes another's source. */
    private static Map<String, Tree.Leaf> inner(Tree tree, Map<String, Tree.Leaf> outer) {
        if (!(tree instanceof Tree.Table table)) {
            return outer;
        }
        var all = new HashMap<>(outer);
        table.olderSources().forEach(leaf -> all.put(leaf.mark().file(), leaf));
        Tree.Leaf own = table.source();
        if (own != null) {
            all.put(own.mark().file(), own);
        }
        return all;
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
        var meant = Spelling.nearest(key, known);
        reading.fault(
                mark,
                under(key),
                "",
                "没有规则读取这个键" + meant.map(m -> "；是否想写 " + m + "？").orElse(""),
                "no rule reads this key" + meant.map(m -> "; did you mean " + m + "?").orElse(""));
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
        return new Passage(new Tree.Absent(mark()), under(key), sources, reading);
    }

    /** What stands under a key, or null. */
    @Nullable Passage maybe(String key) {
        Tree there = tree instanceof Tree.Table table ? table.fields().get(key) : null;
        return there == null ? null : new Passage(there, under(key), sources, reading);
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
                    .forEach(
                            (key, t) -> all.put(key, new Passage(t, under(key), sources, reading)));
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
        return new Passage(member, path + "[" + i + "]", sources, reading);
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

    LocalDate day() {
        try {
            return LocalDate.parse(written());
        } catch (DateTimeParseException e) {
            fault("不是日期，应如 2024-01-01", "is not a date such as 2024-01-01");
            return LocalDate.EPOCH;
        }
    }

    int whole(int least, int most) {
        if (written().matches("\\d{1,9}")) {
            int number = Integer.parseInt(written());
            if (number >= least && number <= most) {
                return number;
            }
        }
        String range = least + "…" + most;
        fault("应是 " + range + " 的整数", "must be a whole number " + range);
        return least;
    }

    boolean flag() {
        if (!says("true") && !says("false")) {
            fault("应写 true 或 false", "must be true or false");
        }
        return says("true");
    }

    <E extends Enum<E>> E word(Class<E> of) {
        return word(of, EnumSet.allOf(of));
    }

    /** One of some words of an enum. */
    <E extends Enum<E>> E word(Class<E> of, Set<E> allowed) {
        for (E each : allowed) {
            if (says(each.name())) {
                return each;
            }
        }
        List<String> names = allowed.stream().map(Enum::name).sorted().toList();
        var meant = Spelling.nearest(written(), names);
        fault(
                "应是 " + names + " 之一" + meant.map(m -> "；是否想写 " + m + "？").orElse(""),
                "must be one of " + names + meant.map(m -> "; did you mean " + m + "?").orElse(""));
        return Arrays.asList(of.getEnumConstants()).getFirst();
    }

    <E extends Enum<E>> Set<E> words(Class<E> of) {
        Set<E> all = EnumSet.noneOf(of);
        for (Passage item : items()) {
            E word = item.word(of);
            if (!all.add(word)) {
                item.fault("重复", "given twice");
            }
        }
        return all;
    }

    /** Takes note that an area is named here; whether there is one of that code is asked later. */
    void names(AreaCode area) {
        reading.area(new NamedArea(mark(), path, area));
    }

    // ---- figures

    Money money() {
        return decimal(MONEY_DECIMALS, "1300.00") ? Money.ofYuan(written()) : Money.ZERO;
    }

    Rate rate() {
        Rate rate = factor();
        if (rate.compareTo(Rate.ONE) > 0) {
            fault("比例不得大于 1（85% 写作 0.85）", "a rate may not exceed 1 (85% is written 0.85)");
            return Rate.ONE;
        }
        return rate;
    }

    private Rate factor() {
        return decimal(RATE_DECIMALS, "0.85") ? Rate.of(written()) : Rate.ZERO;
    }

    private boolean decimal(int decimals, String such) {
        String text = written();
        if (!text.matches(DECIMAL) || text.length() > 15) {
            fault("不是十进制数字，应如 " + such, "is not a decimal such as " + such);
        } else if (text.startsWith("-")) {
            fault("不得为负", "may not be negative");
        } else if (finer(text, decimals)) {
            fault("最多 " + decimals + " 位小数", "has more than " + decimals + " decimals");
        } else {
            return text.indexOf('.') >= 0 || text.length() <= 12;
        }
        return false;
    }

    private static boolean finer(String text, int decimals) {
        int point = text.indexOf('.');
        return point >= 0 && text.replaceAll("0+$", "").length() - point - 1 > decimals;
    }

    /** The figure alone: what stands under {@code is}, or all of it if it is a word or list. */
    Passage figure() {
        return isTable() ? keys(IS).field(IS) : this;
    }

    Cited<Money> citedMoney() {
        return cited(Passage::money);
    }

    Cited<Rate> citedRate() {
        return cited(Passage::rate);
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
        if (tree instanceof Tree.Absent) {
            return UNKNOWN;
        }
        Tree.Leaf source = sources.get(mark().file());
        if (source == null) {
            fault("没有来源：在此或上层写 source", "has no source: give one here or further out");
            return UNKNOWN;
        }
        Citation citation = reading.citation(source);
        if (citation == null) {
            reading.fault(
                    source.mark(),
                    SOURCE,
                    source.text(),
                    "sources 表中没有这个来源",
                    "the table of sources has none of this name");
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
