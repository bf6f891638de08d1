package org.tongbao.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Dated.Version;

/**
 * How a table writes how sure it is: a word such as {@code ILLUSTRATIVE} for all days of a line, or
 * {@code CHECKED 2025-01-01..2025-12-31} for those days, the others being illustrative.
 */
final class Certainties {

    private Certainties() {}

    /** The certainty over the days of a line, oldest first; empty if the text is neither form. */
    static Optional<List<Version<Certainty>>> read(String text, Period days) {
        Certainty whole = word(text);
        if (whole != null) {
            return Optional.of(List.of(new Version<>(days, whole)));
        }
        int space = text.indexOf(' ');
        Certainty within = space < 0 ? null : word(text.substring(0, space));
        Period checked = within == null ? null : period(text.substring(space + 1));
        if (within == null || checked == null || !days.overlaps(checked)) {
            return Optional.empty();
        }
        return Optional.of(cut(days, checked, within));
    }

    private static List<Version<Certainty>> cut(Period days, Period checked, Certainty within) {
        List<Version<Certainty>> parts = new ArrayList<>();
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from.isBefore(checked.from())) {
            LocalDate eve = checked.from().minusDays(1);
            parts.add(new Version<>(new Period(from, eve), Certainty.ILLUSTRATIVE));
            from = checked.from();
        }
        LocalDate last = checked.to();
        if (last == null || (to != null && !to.isAfter(last))) {
            parts.add(new Version<>(new Period(from, to), within));
        } else {
            parts.add(new Version<>(new Period(from, last), within));
            Period after = new Period(last.plusDays(1), to);
            parts.add(new Version<>(after, Certainty.ILLUSTRATIVE));
        }
        return parts;
    }

    private static @Nullable Certainty word(String text) {
        for (Certainty certainty : Certainty.values()) {
            if (certainty.name().equals(text)) {
                return certainty;
            }
        }
        return null;
    }

    private static @Nullable Period period(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return null;
        }
        try {
            String to = text.substring(dots + 2);
            return new Period(
                    LocalDate.parse(text.substring(0, dots)),
                    to.isEmpty() ? null : LocalDate.parse(to));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
