package org.tongbao.policy.book;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.Tariff;

/**
 * Reads figures that differ by level, kind of person and age: one figure for all, or rows of {@code
 * levels}, {@code types}, {@code ageFrom}, {@code ageTo} and {@code is}. Rows may neither overlap
 * nor leave anybody out.
 */
final class TariffReader {

    private final Audience audience;

    TariffReader(Audience audience) {
        this.audience = audience;
    }

    Tariff<Money> money(Passage passage) {
        return tariff(passage, Passage::citedMoney);
    }

    Tariff<Rate> rate(Passage passage) {
        return tariff(passage, Passage::citedRate);
    }

    private <T> Tariff<T> tariff(Passage passage, Function<Passage, Cited<T>> read) {
        return rows(passage, passage.isList() ? passage.items() : List.of(passage), read);
    }

    private <T> Tariff<T> rows(
            Passage whole, List<Passage> passages, Function<Passage, Cited<T>> read) {
        List<Tariff.Row<T>> rows = passages.stream().map(p -> row(p, read)).toList();
        boolean sound = !overlaps(passages, rows);
        if (rows.size() > Byte.MAX_VALUE) {
            whole.fault("最多 127 行", "has more than 127 rows");
            sound = false;
        }
        if (rows.isEmpty()) {
            whole.fault("没有一行", "has no row");
            return Tariff.of(List.of());
        }
        if (sound) {
            holes(rows).forEach(h -> whole.fault("没有一行适用于 " + h, "no row answers " + h));
            return Tariff.of(rows);
        }
        return Tariff.flat(rows.getFirst().figure());
    }

    private <T> Tariff.Row<T> row(Passage passage, Function<Passage, Cited<T>> read) {
        if (!passage.isTable()) {
            return new Tariff.Row<>(
                    audience.levels(), audience.types(), 0, Tariff.OLDEST, read.apply(passage));
        }
        passage.keys("levels", "types", "ageFrom", "ageTo", "is");
        int from = age(passage, "ageFrom", 0);
        int to = age(passage, "ageTo", Tariff.OLDEST);
        if (to < from) {
            passage.fault("ageTo 小于 ageFrom", "has ageTo below ageFrom");
        }
        return new Tariff.Row<>(
                chosen(passage, "levels", HospitalLevel.class, audience.levels()),
                chosen(passage, "types", PersonType.class, audience.types()),
                from,
                to,
                read.apply(passage.field("is")));
    }

    private static int age(Passage row, String key, int otherwise) {
        Passage there = row.maybe(key);
        return there == null ? otherwise : there.whole(0, Tariff.OLDEST);
    }

    private static <E extends Enum<E>> Set<E> chosen(
            Passage row, String key, Class<E> of, Set<E> possible) {
        Passage there = row.maybe(key);
        if (there == null) {
            return possible;
        }
        Set<E> chosen = EnumSet.noneOf(of);
        for (Passage item : there.items()) {
            if (!chosen.add(item.word(of, possible))) {
                item.fault("重复", "given twice");
            }
        }
        if (chosen.isEmpty()) {
            there.fault("列表是空的", "the list is empty");
        }
        return chosen;
    }

    private static <T> boolean overlaps(List<Passage> passages, List<Tariff.Row<T>> rows) {
        boolean any = false;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (rows.get(i).overlaps(rows.get(j))) {
                    Mark first = passages.get(i).mark();
                    passages.get(j)
                            .fault(
                                    "与 " + first + " 的一行回答同一问题",
                                    "answers the same question as the row at " + first);
                    any = true;
                }
            }
        }
        return any;
    }

    /** Whom no row answers, such as {@code [LEVEL1, LEVEL2] × RETIRED × 70–150}. */
    private <T> List<String> holes(List<Tariff.Row<T>> rows) {
        Map<String, List<HospitalLevel>> levelsOf = new LinkedHashMap<>();
        for (PersonType type : audience.types()) {
            for (HospitalLevel level : audience.levels()) {
                for (String ages : agesMissing(rows, level, type)) {
                    levelsOf.computeIfAbsent(type + " × " + ages, k -> new ArrayList<>())
                            .add(level);
                }
            }
        }
        return levelsOf.entrySet().stream().map(e -> e.getValue() + " × " + e.getKey()).toList();
    }

    private static <T> List<String> agesMissing(
            List<Tariff.Row<T>> rows, HospitalLevel level, PersonType type) {
        List<String> missing = new ArrayList<>();
        int from = -1;
        for (int age = 0; age <= Tariff.OLDEST + 1; age++) {
            int now = age;
            boolean answered =
                    age > Tariff.OLDEST
                            || rows.stream().anyMatch(row -> row.answers(level, type, now));
            if (!answered && from < 0) {
                from = age;
            } else if (answered && from >= 0) {
                missing.add(from + "–" + (age - 1));
                from = -1;
            }
        }
        return missing;
    }
}
