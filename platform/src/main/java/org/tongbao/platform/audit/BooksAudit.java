package org.tongbao.platform.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.tongbao.platform.database.DatabaseTrouble;
import org.tongbao.platform.database.Login;

/**
 * The audit of one snapshot of a database: first the books, range by range, then the visits, then
 * what adds up over the whole. Its memory does not grow with the books.
 */
public final class BooksAudit implements AutoCloseable {

    /** Told how far an audit is. */
    public interface Watcher {

        /**
         * Called after every question.
         *
         * @param rows passed so far
         * @param part of {@link BooksAudit#size()} that is behind
         */
        void reached(long rows, long part);
    }

    /** Entries or visits: few enough to stay in memory from one check to the next. */
    private static final int ROWS_A_RANGE = 100_000;

    private final Snapshot snapshot;
    private final int area;
    private final Map<Walk, List<Range>> ranges = new EnumMap<>(Walk.class);

    private BooksAudit(Snapshot snapshot, int area, int rowsARange) throws SQLException {
        this.snapshot = snapshot;
        this.area = area;
        for (Walk walk : List.of(Walk.BOOKS, Walk.VISITS)) {
            ranges.put(
                    walk,
                    snapshot.ask(client -> new Cutting(client, area, rowsARange).ranges(walk)));
        }
        long entries = rows(Walk.BOOKS);
        ranges.put(Walk.WHOLE, List.of(new Range(Long.MIN_VALUE, Long.MAX_VALUE, entries)));
    }

    /**
     * Takes the snapshot and plans the way.
     *
     * @param login of one who may read
     * @param area six digits, or 0 for all areas
     * @throws DatabaseTrouble if it cannot be read or is no database of this program
     */
    public static BooksAudit of(Login login, int area) {
        return of(login, area, ROWS_A_RANGE);
    }

    static BooksAudit of(Login login, int area, int rowsARange) {
        try {
            Snapshot snapshot = Snapshot.of(login);
            try {
                return new BooksAudit(snapshot, area, rowsARange);
            } catch (SQLException | RuntimeException e) {
                snapshot.close();
                throw e;
            }
        } catch (SQLException | DataAccessException e) {
            throw trouble(e);
        }
    }

    /** The whole way, in rows that all checks together pass: an estimate. */
    public long size() {
        return Checks.ALL.stream().mapToLong(check -> rows(check.walk())).sum();
    }

    private long rows(Walk walk) {
        return ranges.getOrDefault(walk, List.of()).stream().mapToLong(Range::rows).sum();
    }

    /**
     * Asks all.
     *
     * @param most flaws to tell of each check; the others are counted
     * @throws DatabaseTrouble if the database goes away
     */
    public Verdict run(int most, Watcher watcher) {
        Map<Check, Finding> findings = new LinkedHashMap<>();
        Checks.ALL.forEach(check -> findings.put(check, new Finding(check, 0, List.of())));
        LinkedHashMap<String, Long> counts = new LinkedHashMap<>();
        long part = 0;
        try {
            for (Walk walk : Walk.values()) {
                for (Range range : ranges.getOrDefault(walk, List.of())) {
                    Asking asking = new Asking(range, area, most);
                    long rows = count(asking, walk, counts);
                    for (Check check : Checks.of(walk)) {
                        Finding found = snapshot.ask(client -> asking.ask(client, check));
                        findings.merge(check, found, (all, more) -> all.and(more, most));
                        part += range.rows();
                        watcher.reached(rows, part);
                    }
                }
            }
        } catch (SQLException | DataAccessException e) {
            throw trouble(e);
        }
        return new Verdict(snapshot.at(), counts, new ArrayList<>(findings.values()));
    }

    /** Counts what a range holds; answers all that was counted so far. */
    private long count(Asking asking, Walk walk, Map<String, Long> counts) throws SQLException {
        for (Walk.Passed table : walk.tables()) {
            if (area != 0 && !table.tellsArea()) {
                continue;
            }
            long more = snapshot.ask(client -> asking.count(client, table));
            counts.merge(table.name(), more, Long::sum);
        }
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static DatabaseTrouble trouble(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        if ("42P01".equals(state) || "42703".equals(state)) {
            return new DatabaseTrouble(
                    "这个数据库的结构与本程序不同；请先用 ./tongbao serve 启动一次，使其升级：" + cause.getMessage(),
                    "this database has another shape than this program knows; start ./tongbao"
                            + " serve on it once to migrate it",
                    e);
        }
        return new DatabaseTrouble(
                "数据库无法读取：" + cause.getMessage(),
                "the database cannot be read: " + cause.getMessage(),
                e);
    }

    @Override
    public void close() {
        try {
            snapshot.close();
        } catch (SQLException e) {
            throw trouble(e);
        }
    }
}
