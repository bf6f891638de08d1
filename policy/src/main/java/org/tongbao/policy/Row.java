package org.tongbao.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Dated.Version;

/** One line of a {@link Table}; asking for a field in a form it has not is a fault, not an end. */
public final class Row {

    private final String file;
    private final int line;
    private final List<String> fields;
    private final Map<String, Integer> columns;
    private final Faults faults;

    Row(String file, int line, List<String> fields, Map<String, Integer> columns, Faults faults) {
        this.file = file;
        this.line = line;
        this.fields = fields;
        this.columns = columns;
        this.faults = faults;
    }

    /** The line in its file, the first being 1. */
    public int line() {
        return line;
    }

    /** What stands in a column, trimmed; empty where nothing does. */
    public String text(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : fields.get(at).strip();
    }

    /** What stands in a column that must not be empty; a fault and null if it is. */
    public @Nullable String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "不能为空", "must not be empty");
            return null;
        }
        return text;
    }

    /** One of a set of words; a fault and null if it is none of them. */
    public <T> @Nullable T oneOf(
            String column, Function<String, Optional<T>> reading, String zh, String en) {
        Optional<T> read = reading.apply(text(column));
        if (read.isEmpty()) {
            fault(column, zh, en);
        }
        return read.orElse(null);
    }

    /** A value read by a function that throws on what it cannot read; empty reads as null. */
    public <T> @Nullable T read(
            String column, Function<String, ? extends T> reading, String zh, String en) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(column, zh, en);
            return null;
        }
    }

    /** The days from column {@code from} to column {@code to}; an empty {@code to} is open. */
    public @Nullable Period period() {
        return required("from") == null ? null : period(LocalDate.MIN);
    }

    /** The same, with the first day of a line that names none. */
    public @Nullable Period period(LocalDate withoutFrom) {
        LocalDate from = text("from").isEmpty() ? withoutFrom : date("from");
        LocalDate to = date("to");
        if (from == null || (to == null && !text("to").isEmpty())) {
            return null;
        }
        if (to != null && to.isBefore(from)) {
            fault("to", "早于生效日期 " + from, "is before the first day " + from);
            return null;
        }
        return new Period(from, to);
    }

    /**
     * The source in column {@code source} and how sure it is in column {@code status}, over the
     * days of the line; empty if either cannot be read.
     */
    public List<Version<Citation>> citations(Period days) {
        String source = required("source");
        List<Version<Certainty>> certainties =
                oneOf(
                        "status",
                        text -> Certainties.read(text, days),
                        "应为 CHECKED、ILLUSTRATIVE 或 INTERPRETATION，可限于某段日期，如 CHECKED"
                                + " 2025-01-01..2025-12-31",
                        "must be CHECKED, ILLUSTRATIVE or INTERPRETATION, or that for some days of"
                                + " the line, as CHECKED 2025-01-01..2025-12-31");
        if (source == null || certainties == null) {
            return List.of();
        }
        return certainties.stream()
                .map(c -> new Version<>(c.period(), new Citation(source, "", c.value())))
                .toList();
    }

    /** Notes a fault of one field of this line. */
    public void fault(String column, String zh, String en) {
        faults.add(file, line, column, text(column), zh, en);
    }

    private @Nullable LocalDate date(String column) {
        return read(column, LocalDate::parse, "应为 年-月-日", "must be a date as 2024-01-31");
    }
}
