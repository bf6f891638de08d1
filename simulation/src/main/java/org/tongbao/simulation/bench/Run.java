package org.tongbao.simulation.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * All rows of one run.
 *
 * @param rows in the order of the parts
 */
public record Run(List<Row> rows) {

    public Run {
        rows = List.copyOf(rows);
    }

    /** Several runs of the same parts as one, row by row the median. */
    public static Run median(List<Run> runs) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < runs.getLast().rows().size(); i++) {
            int row = i;
            rows.add(Row.median(runs.stream().map(run -> run.rows().get(row)).toList()));
        }
        return new Run(rows);
    }
}
