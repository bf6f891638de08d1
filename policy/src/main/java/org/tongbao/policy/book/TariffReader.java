package org.tongbao.policy.book;

import java.util.ArrayList;
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
        if (passages.isEmpty() || passages.size() > Byte.MAX_VALUE) {
            whole.fault("应有 1 至 127 行", "must have 1 to 127 rows");
            return Tariff.of(List.of());
        }
        List<Read<T>> all = passages.stream().map(p -> row(p, read)).toList();
        List<Tariff.Row<T>> rows = all.stream().map(Read::row).toList();
        if (all.stream().allMatch(Read::sound) && !overlaps(passages, rows)) {
            Tariff<T> tariff = Tariff.of(rows);
            holes(whole, tariff);
            return tariff;
        }
        return Tariff.flat(rows.getFirst().figure());
    }

    /** A row, and whether one can tell whom it answers. */
    private record Read<T>(Tariff.Row<T> row, boolean sound) {}

    private <T> Read<T> row(Passage passage, Function<Passage, Cited<T>> read) {
        if (!passage.isTable()) {
            var all =
                    new Tariff.Row<>(
                            audience.levels(),
                            audience.types(),
                            0,
                            Tariff.OLDEST,
                            read.apply(passage));
            return new Read<>(all, true);
        }
        passage.keys("levels", "types", "ageFrom", "ageTo", "is");
        int faults = passage.faults();
        int from = age(passage, "ageFrom", 0);
        int to = age(passage, "ageTo", Tariff.OLDEST);
        if (to < from) {
            passage.fault("ageTo 小于 ageFrom", "has ageTo below ageFrom");
        }
        Set<HospitalLevel> levels =
                chosen(passage, "levels", HospitalLevel.class, audience.levels());
        Set<PersonType> types = chosen(passage, "types", PersonType.class, audience.types());
        boolean sound = passage.faults() == faults;
        Cited<T> figure = read.apply(passage.field("is"));
        return new Read<>(new Tariff.Row<>(levels, types, from, to, figure), sound);
    }

    private static int age(Passage row, String key, int otherwise) {
        Passage there = row.maybe(key);
        return there == null ? otherwise : Plain.whole(there, 0, Tariff.OLDEST);
    }

    private static <E extends Enum<E>> Set<E> chosen(
            Passage row, String key, Class<E> of, Set<E> possible) {
        Passage there = row.maybe(key);
        if (there == null) {
            return possible;
        }
        Set<E> chosen = Words.some(there, of, possible);
        if (there.isList() && chosen.isEmpty()) {
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

    /** Says whom no row answers, such as {@code [LEVEL1, LEVEL2] × RETIRED × 70–150}. */
    private <T> void holes(Passage whole, Tariff<T> tariff) {
        Map<String, List<HospitalLevel>> levelsOf = new LinkedHashMap<>();
        for (PersonType type : audience.types()) {
            for (HospitalLevel level : audience.levels()) {
                for (String ages : agesMissing(tariff, level, type)) {
                    levelsOf.computeIfAbsent(type + " × " + ages, k -> new ArrayList<>())
                            .add(level);
                }
            }
        }
        levelsOf.forEach(
                (who, levels) -> {
                    boolean all = levels.size() == audience.levels().size();
                    whole.fault(
                            "没有一行适用于 " + (all ? "各级机构" : levels) + " × " + who,
                            "no row answers " + (all ? "any level" : levels) + " × " + who);
                });
    }

    private static <T> List<String> agesMissing(
            Tariff<T> tariff, HospitalLevel level, PersonType type) {
        List<String> missing = new ArrayList<>();
        int from = -1;
        for (int age = 0; age <= Tariff.OLDEST + 1; age++) {
            boolean answered = age > Tariff.OLDEST || tariff.at(level, type, age) != null;
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
