package org.tongbao.core.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.kernel.Period;

/**
 * Something that differs by day: versions whose periods never overlap, oldest first.
 *
 * @param versions each with the days it holds
 */
public record Dated<T>(List<Version<T>> versions) {

    /** One version and its days. */
    public record Version<T>(Period period, T value) {}

    /**
     * @throws IllegalArgumentException if two periods overlap, naming both
     */
    public Dated {
        versions =
                versions.stream()
                        .sorted(Comparator.comparing((Version<T> v) -> v.period().from()))
                        .toList();
        for (int i = 1; i < versions.size(); i++) {
            Period before = versions.get(i - 1).period();
            Period after = versions.get(i).period();
            if (before.overlaps(after)) {
                throw new IllegalArgumentException(before + " overlaps " + after);
            }
        }
    }

    /** What holds on the day, if anything does. */
    public Optional<T> on(LocalDate day) {
        for (Version<T> version : versions) {
            if (version.period().holds(day)) {
                return Optional.of(version.value());
            }
        }
        return Optional.empty();
    }
}
