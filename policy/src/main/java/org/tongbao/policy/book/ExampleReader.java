package org.tongbao.policy.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the worked examples of a policy file. */
final class ExampleReader {

    /** What is expected as a word; all else is an amount. */
    private static final Set<String> WORDS = Set.of("answer", "benefitClass");

    private final Map<String, Mark> marks = new HashMap<>();

    private ExampleReader() {}

    static List<Example> read(@Nullable Passage list) {
        return list == null
                ? List.of()
                : list.items().stream().map(p -> new ExampleReader().example(p)).toList();
    }

    private Example example(Passage passage) {
        passage.keys("zh", "en", "claim", "expected", "arithmetic");
        var claim = new LinkedHashMap<String, @Nullable Object>();
        passage.field("claim")
                .fields()
                .forEach((key, part) -> claim.put(key, plain(part.tree(), key)));
        Map<String, Example.Expected> expected = new LinkedHashMap<>();
        passage.field("expected")
                .fields()
                .forEach((key, what) -> expected.put(key, expected(key, what)));
        return new Example(
                passage.mark(),
                passage.field("zh").text(),
                passage.field("en").text(),
                claim,
                marks,
                expected,
                passage.field("arithmetic").text());
    }

    private static Example.Expected expected(String key, Passage what) {
        String value = WORDS.contains(key) ? what.text() : Plain.money(what).yuan();
        return new Example.Expected(what.mark(), value);
    }

    private @Nullable Object plain(Tree tree, String path) {
        marks.put(path, tree.mark());
        return switch (tree) {
            case Tree.Leaf leaf -> word(leaf);
            case Tree.Items list -> {
                List<@Nullable Object> all = new ArrayList<>();
                for (Tree item : list.items()) {
                    all.add(plain(item, path + "[" + all.size() + "]"));
                }
                yield all;
            }
            case Tree.Table table -> {
                var all = new LinkedHashMap<String, @Nullable Object>();
                table.fields().forEach((key, part) -> all.put(key, plain(part, path + "." + key)));
                yield all;
            }
            case Tree.Absent absent -> null;
        };
    }

    private static @Nullable Object word(Tree.Leaf leaf) {
        return switch (leaf.kind()) {
            case NOTHING -> null;
            case FLAG -> Boolean.valueOf(leaf.text());
            case WHOLE ->
                    leaf.text().matches("\\d{1,9}") ? Integer.valueOf(leaf.text()) : leaf.text();
            case TEXT -> leaf.text();
        };
    }
}
