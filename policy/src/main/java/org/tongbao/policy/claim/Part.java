package org.tongbao.policy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.policy.Spelling;

/**
 * A part of a claim as it was given: what stands there, its path, and words and figures read from
 * it. Whatever cannot be read is added to the faults, and a harmless stand-in is answered, so that
 * reading goes on to the next fault. Paths are put together only when a fault is told.
 */
final class Part {

    private static final int SHORTEST_MISSPELT = 4;

    private final @Nullable Part outer;
    private final String key;
    private final int index;
    private final @Nullable Object value;
    private final List<ClaimFault> faults;

    private Part(
            @Nullable Part outer,
            String key,
            int index,
            @Nullable Object value,
            List<ClaimFault> faults) {
        this.outer = outer;
        this.key = key;
        this.index = index;
        this.value = value;
        this.faults = faults;
    }

    /** The whole of a claim. */
    static Part whole(@Nullable Object tree, List<ClaimFault> faults) {
        return new Part(null, "", -1, tree, faults);
    }

    /** Where it stands: {@code lines[3].price}. */
    String path() {
        if (outer == null) {
            return "";
        }
        String before = outer.path();
        if (index >= 0) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? key : before + "." + key;
    }

    /** What stands here; null if it is missing, null or empty text. */
    @Nullable Object value() {
        return value;
    }

    /** Tells what is wrong with what stands here; of what is missing enough has been said. */
    void fault(String zh, String en) {
        if (value != null) {
            faults.add(new ClaimFault(path(), shown(), zh, en));
        }
    }

    private String shown() {
        return value instanceof Map || value instanceof List ? "" : Objects.toString(value);
    }

    // ---- objects and lists

    /** Says of every key that is none of these that nothing reads it. */
    Part only(Set<String> known) {
        switch (value) {
            case null -> {}
            case Map<?, ?> object -> {
                for (Object each : object.keySet()) {
                    if (!(each instanceof String name && known.contains(name))) {
                        unknown(String.valueOf(each), known);
                    }
                }
            }
            default -> fault("应是若干键和值", "must be an object of keys and values");
        }
        return this;
    }

    private void unknown(String name, Set<String> known) {
        var meant = Spelling.nearest(name, known);
        String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
        faults.add(
                new ClaimFault(
                        new Part(this, shown, -1, null, faults).path(),
                        "",
                        "没有这个键" + meant.map(m -> "，是否想写 " + m + "？").orElse(""),
                        "is no key of a claim"
                                + meant.map(m -> "; did you mean " + m + "?").orElse("")));
    }

    /** What stands under a key, or null if nothing does. */
    @Nullable Part maybe(String name) {
        Object there = value instanceof Map<?, ?> object ? object.get(name) : null;
        return there == null || "".equals(there) ? null : new Part(this, name, -1, there, faults);
    }

    /** What stands under a key where something must. */
    Part field(String name) {
        Part there = maybe(name);
        if (there != null) {
            return there;
        }
        Part missing = new Part(this, name, -1, null, faults);
        if (value instanceof Map) {
            faults.add(new ClaimFault(missing.path(), "", "缺少", "is missing"));
        }
        return missing;
    }

    /** The members of a list. */
    List<Part> items() {
        if (!(value instanceof List<?> list)) {
            fault("应是列表", "must be a list");
            return List.of();
        }
        List<Part> parts = new ArrayList<>(list.size());
        for (Object item : list) {
            Part part = new Part(this, "", parts.size(), item, faults);
            if (item == null) {
                faults.add(new ClaimFault(part.path(), "", "缺少", "is missing"));
            }
            parts.add(part);
        }
        return parts;
    }

    // ---- words

    /** The word as written; a number or flag as the word it is; null if it is no word. */
    @Nullable String word() {
        return switch (value) {
            case String text -> text.strip();
            case Integer number -> number.toString();
            case Boolean flag -> flag.toString();
            case null, default -> null;
        };
    }

    /** Any text. */
    String text() {
        String word = word();
        if (word == null || word.isEmpty()) {
            fault("应是文字", "must be text");
            return "?";
        }
        return word;
    }

    /** One of some words. */
    <T> T of(Vocabulary<T> words, T standIn) {
        String word = word();
        T meaning = word == null ? null : words.meaning(word);
        if (meaning != null) {
            return meaning;
        }
        var meant =
                word == null || word.length() < SHORTEST_MISSPELT
                        ? Optional.<String>empty()
                        : Spelling.nearest(word, words.spellings());
        fault(
                "应是 " + words.usual() + " 之一" + meant.map(m -> "，是否想写 " + m + "？").orElse(""),
                "must be one of "
                        + words.usual()
                        + meant.map(m -> "; did you mean " + m + "?").orElse(""));
        return standIn;
    }

    /** True or false under a key; what is usual where nothing stands there. */
    boolean flag(String name, boolean usual) {
        Boolean flag = flag(name);
        return flag == null ? usual : flag;
    }

    /** True or false under a key; null where nothing stands there. */
    @Nullable Boolean flag(String name) {
        Part part = maybe(name);
        return part == null ? null : part.of(Vocabulary.FLAGS, Boolean.FALSE);
    }

    /** A code that looks as it should. */
    String code(Pattern shape, String such) {
        String word = word();
        if (word != null && shape.matcher(word).matches()) {
            return word;
        }
        fault("应如 " + such, "must look like " + such);
        return such;
    }

    /** Codes that look as they should. */
    List<String> codes(Pattern shape, String such) {
        return items().stream().map(item -> item.code(shape, such)).toList();
    }
}
