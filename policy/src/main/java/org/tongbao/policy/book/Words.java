package org.tongbao.policy.book;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tongbao.policy.Spelling;

/** Reads words of an enum, as values and as keys. */
final class Words {

    private Words() {}

    /** The one that stands here. */
    static <E extends Enum<E>> E one(Passage passage, Class<E> of, Set<E> allowed) {
        for (E each : allowed) {
            if (passage.says(each.name())) {
                return each;
            }
        }
        List<String> names = allowed.stream().map(Enum::name).sorted().toList();
        passage.fault(
                "应是 " + names + " 之一" + meantZh(passage.written(), names),
                "must be one of " + names + meantEn(passage.written(), names));
        return Arrays.asList(of.getEnumConstants()).getFirst();
    }

    /** Those that stand here in a list, none twice. */
    static <E extends Enum<E>> Set<E> some(Passage passage, Class<E> of, Set<E> allowed) {
        Set<E> all = EnumSet.noneOf(of);
        for (Passage item : passage.items()) {
            if (!all.add(one(item, of, allowed))) {
                item.fault("重复", "given twice");
            }
        }
        return all;
    }

    /** The one a key names; a fault of what stands under it if there is none. */
    static <E extends Enum<E>> E of(Class<E> words, String key, Passage under) {
        List<E> all = Arrays.asList(words.getEnumConstants());
        for (E each : all) {
            if (each.name().equals(key)) {
                return each;
            }
        }
        List<String> names = all.stream().map(Enum::name).toList();
        under.fault(
                "键应是 " + names + " 之一" + meantZh(key, names),
                "the key must be one of " + names + meantEn(key, names));
        return all.getFirst();
    }

    static String meantZh(String word, Collection<String> known) {
        return Spelling.nearest(word, known).map(m -> "；是否想写 " + m + "？").orElse("");
    }

    static String meantEn(String word, Collection<String> known) {
        return Spelling.nearest(word, known).map(m -> "; did you mean " + m + "?").orElse("");
    }
}
