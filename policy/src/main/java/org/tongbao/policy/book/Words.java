package org.tongbao.policy.book;

import java.util.Arrays;
import java.util.List;
import org.tongbao.policy.Spelling;

/** Reads keys that are words of an enum. */
final class Words {

    private Words() {}

    /** The constant a key names; a fault of what stands under it if there is none. */
    static <E extends Enum<E>> E of(Class<E> words, String key, Passage under) {
        List<E> all = Arrays.asList(words.getEnumConstants());
        for (E each : all) {
            if (each.name().equals(key)) {
                return each;
            }
        }
        List<String> names = all.stream().map(Enum::name).toList();
        var meant = Spelling.nearest(key, names);
        under.fault(
                "键应是 " + names + " 之一" + meant.map(m -> "；是否想写 " + m + "？").orElse(""),
                "the key must be one of "
                        + names
                        + meant.map(m -> "; did you mean " + m + "?").orElse(""));
        return all.getFirst();
    }
}
