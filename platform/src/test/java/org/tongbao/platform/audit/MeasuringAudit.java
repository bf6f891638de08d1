package org.tongbao.platform.audit;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.platform.database.Login;

/**
 * Measures what each check costs on the books of a database: a program to run by hand, with its
 * JDBC URL, the area or 0, and the rows of a range.
 */
final class MeasuringAudit {

    private MeasuringAudit() {}

    public static void main(String[] args) throws SQLException {
        int area = Integer.parseInt(args[1]);
        long begun = System.nanoTime();
        Map<String, Long> nanos = new LinkedHashMap<>();
        try (Snapshot snapshot = Snapshot.of(new Login(args[0], null, null))) {
            for (Walk walk : Walk.values()) {
                List<Range> ranges =
                        walk == Walk.WHOLE
                                ? List.of(new Range(Long.MIN_VALUE, Long.MAX_VALUE, 0))
                                : snapshot.ask(
                                        client ->
                                                new Cutting(client, area, Integer.parseInt(args[2]))
                                                        .ranges(walk));
                System.out.printf(
                        "%s: %d ranges, cut after %d ms%n",
                        walk, ranges.size(), millis(System.nanoTime() - begun));
                for (Range range : ranges) {
                    Asking asking = new Asking(range, area, 3);
                    for (Walk.Passed table : walk.tables()) {
                        long start = System.nanoTime();
                        long _ = snapshot.ask(client -> asking.count(client, table));
                        nanos.merge("count " + table.name(), System.nanoTime() - start, Long::sum);
                    }
                    for (Check check : Checks.of(walk)) {
                        long start = System.nanoTime();
                        Finding found = snapshot.ask(client -> asking.ask(client, check));
                        nanos.merge(check.name(), System.nanoTime() - start, Long::sum);
                        found.flaws().forEach(flaw -> System.out.println(check.name() + flaw));
                    }
                }
            }
        }
        nanos.forEach((name, sum) -> System.out.printf("%-28s %8d ms%n", name, millis(sum)));
        System.out.printf("%-28s %8d ms%n", "together", millis(System.nanoTime() - begun));
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }
}
