package org.tongbao.core.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.law.Cited;

/**
 * Figures that differ by hospital level, kind of person and age; at most one row answers any
 * question, so the order of rows never decides. Look-up is a table read.
 */
public final class Tariff<T> {

    /** Ages above this are taken as this. */
    public static final int OLDEST = 150;

    private static final int LEVELS = HospitalLevel.values().length;
    private static final int TYPES = PersonType.values().length;

    /**
     * One figure and whom it is for.
     *
     * @param levels empty for every level
     * @param types empty for every kind of person
     * @param ageFrom first whole year of age
     * @param ageTo last whole year of age, {@link #OLDEST} for no end
     */
    public record Row<T>(
            Set<HospitalLevel> levels,
            Set<PersonType> types,
            int ageFrom,
            int ageTo,
            Cited<T> figure) {

        /** Fills what an empty set stands for. */
        public Row {
            levels = Set.copyOf(levels.isEmpty() ? EnumSet.allOf(HospitalLevel.class) : levels);
            types = Set.copyOf(types.isEmpty() ? EnumSet.allOf(PersonType.class) : types);
        }

        /** Whether both answer some question. */
        public boolean overlaps(Row<T> other) {
            return levels.stream().anyMatch(other.levels::contains)
                    && types.stream().anyMatch(other.types::contains)
                    && ageFrom <= other.ageTo
                    && other.ageFrom <= ageTo;
        }
    }

    private final List<Row<T>> rows;
    private final byte[] rowOf;

    private Tariff(List<Row<T>> rows) {
        this.rows = List.copyOf(rows);
        this.rowOf = new byte[LEVELS * TYPES * (OLDEST + 1)];
        for (int i = 0; i < rows.size(); i++) {
            Row<T> row = rows.get(i);
            for (HospitalLevel level : row.levels()) {
                for (PersonType type : row.types()) {
                    for (int age = row.ageFrom(); age <= Math.min(row.ageTo(), OLDEST); age++) {
                        rowOf[slot(level, type, age)] = (byte) (i + 1);
                    }
                }
            }
        }
    }

    /**
     * A tariff of these rows.
     *
     * @throws IllegalArgumentException if two rows answer the same question, or there are over 127
     */
    public static <T> Tariff<T> of(List<Row<T>> rows) {
        if (rows.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(rows.size() + " rows");
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (rows.get(i).overlaps(rows.get(j))) {
                    throw new IllegalArgumentException(
                            "rows " + (i + 1) + " and " + (j + 1) + " answer the same question");
                }
            }
        }
        return new Tariff<>(rows);
    }

    /** The same figure for everyone. */
    public static <T> Tariff<T> flat(Cited<T> figure) {
        return of(List.of(new Row<>(Set.of(), Set.of(), 0, OLDEST, figure)));
    }

    /** The figure for this question, or null where the tariff is silent. */
    public @Nullable Cited<T> at(HospitalLevel level, PersonType type, int age) {
        int row = rowOf[slot(level, type, Math.clamp(age, 0, OLDEST))];
        return row == 0 ? null : rows.get(row - 1).figure();
    }

    /** All rows, for printing and checking. */
    public List<Row<T>> rows() {
        return new ArrayList<>(rows);
    }

    // An index made and read in this class alone; it is never stored, so ordinals may serve.
    @SuppressWarnings("EnumOrdinal")
    private static int slot(HospitalLevel level, PersonType type, int age) {
        return (level.ordinal() * TYPES + type.ordinal()) * (OLDEST + 1) + age;
    }
}
