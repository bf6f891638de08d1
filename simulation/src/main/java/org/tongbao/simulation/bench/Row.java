package org.tongbao.simulation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Worded;

/**
 * One figure of the table.
 *
 * @param what was measured
 * @param ours our figure
 * @param baseline the same of what we compare with, or null where there is nothing to compare with
 * @param unit of both
 * @param reach what it is to reach
 * @param notes what a reader must know to believe it
 */
public record Row(
        Worded what,
        double ours,
        @Nullable Double baseline,
        Unit unit,
        Reach reach,
        List<Worded> notes) {

    public Row {
        notes = List.copyOf(notes);
    }

    /** A row without a note. */
    public Row(Worded what, double ours, @Nullable Double baseline, Unit unit, Reach reach) {
        this(what, ours, baseline, unit, reach, List.of());
    }

    /** The same with one more note. */
    public Row noted(Worded note) {
        List<Worded> more = new ArrayList<>(notes);
        more.add(note);
        return new Row(what, ours, baseline, unit, reach, more);
    }

    /** Ours divided by the baseline, or null without one. */
    public @Nullable Double ratio() {
        return baseline == null ? null : ours / baseline;
    }

    /** Whether it reached what it is to reach; null where nothing was to be reached. */
    public @Nullable Boolean reached() {
        Double ratio = ratio();
        Bound own = reach.ours();
        Bound compared = reach.ratio();
        if (own == null && compared == null) {
            return null;
        }
        return (own == null || own.isReachedBy(ours))
                && (compared == null || (ratio != null && compared.isReachedBy(ratio)));
    }

    /** The same row of several runs as one: ours and the baseline each the median. */
    public static Row median(List<Row> runs) {
        Row last = runs.getLast();
        return new Row(
                last.what,
                median(runs, Row::ours),
                last.baseline == null ? null : median(runs, Row::baseline),
                last.unit,
                last.reach,
                last.notes);
    }

    private static double median(List<Row> runs, Function<Row, @Nullable Double> figure) {
        return Median.of(
                runs.stream().map(figure).mapToDouble(one -> one == null ? 0 : one).toArray());
    }
}
