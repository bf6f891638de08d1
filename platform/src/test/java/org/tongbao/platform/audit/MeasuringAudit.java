package org.tongbao.platform.audit;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.platform.database.Login;

/**
 * Measures what each check costs the server, in processor time, which does not depend on what else
 * the machine does: a program to run by hand on the machine of the database, with its JDBC URL, the
 * area or 0, and the rows of a range.
 */
final class MeasuringAudit {

    private final Snapshot snapshot;
    private final ProcessHandle server;
    private final Map<String, Duration> costs = new LinkedHashMap<>();

    private MeasuringAudit(Snapshot snapshot) throws SQLException {
        this.snapshot = snapshot;
        long pid =
                snapshot.ask(
                        client -> client.sql("select pg_backend_pid()").query(Long.class).single());
        this.server = ProcessHandle.of(pid).orElseThrow();
    }

    public static void main(String[] args) throws SQLException {
        long begun = System.nanoTime();
        try (Snapshot snapshot = Snapshot.of(new Login(args[0], null, null))) {
            MeasuringAudit measuring = new MeasuringAudit(snapshot);
            for (Walk walk : Walk.values()) {
                measuring.walk(walk, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
            }
            measuring.costs.forEach(
                    (name, cost) -> System.out.printf("%-28s %8d ms%n", name, cost.toMillis()));
            System.out.printf("%-28s %8d ms%n", "together", measuring.cost().toMillis());
        }
        System.out.printf("it took %.0f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private void walk(Walk walk, int area, int rows) throws SQLException {
        Duration before = cost();
        List<Range> ranges =
                walk == Walk.WHOLE
                        ? List.of(new Range(Long.MIN_VALUE, Long.MAX_VALUE, 0))
                        : snapshot.ask(client -> new Cutting(client, area, rows).ranges(walk));
        costs.put("cut " + walk + " into " + ranges.size(), cost().minus(before));
        for (Range range : ranges) {
            Asking asking = new Asking(range, area, 3);
            for (Walk.Passed table : walk.tables()) {
                Duration start = cost();
                long _ = snapshot.ask(client -> asking.count(client, table));
                costs.merge("count " + table.name(), cost().minus(start), Duration::plus);
            }
            for (Check check : Checks.of(walk)) {
                Duration start = cost();
                Finding found = snapshot.ask(client -> asking.ask(client, check));
                costs.merge(check.name(), cost().minus(start), Duration::plus);
                found.flaws().forEach(flaw -> System.out.println(check.name() + flaw));
            }
        }
    }

    private Duration cost() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
