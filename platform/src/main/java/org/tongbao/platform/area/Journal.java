package org.tongbao.platform.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.bookkeeping.Posting;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.ledger.Entry;
import org.tongbao.core.ledger.LedgerAccount;
import org.tongbao.core.ledger.Line;
import org.tongbao.platform.database.CopyRows;

/**
 * The double-entry journal. An entry carries the id of the settlement it books, so that nothing is
 * booked twice; lines are written by one statement, which the database refuses unless each entry
 * balances.
 */
@Component
class Journal {

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows to be booked, gathered posting by posting. */
    static final class Rows {

        private final CopyRows entries = new CopyRows("journal_entry", "area, id, kind, booked_at");
        private final CopyRows lines =
                new CopyRows("journal_line", "area, entry, line, head, party, debit, credit");

        /**
         * Adds a posting.
         *
         * @param kind what is booked, such as {@code SETTLEMENT}
         */
        void add(long id, String kind, Instant at, Posting posting) {
            for (Entry entry : posting.entries()) {
                int area = entry.book().number();
                entries.row().number(area).big(id).text(kind).time(at);
                int number = 0;
                for (Line line : entry.lines()) {
                    lines.row()
                            .number(area)
                            .big(id)
                            .small(++number)
                            .number(line.account().head())
                            .text(line.account().of())
                            .big(line.debit().fen())
                            .big(line.credit().fen());
                }
            }
        }

        List<CopyRows> inOrder() {
            return List.of(entries, lines);
        }
    }

    /**
     * Where to look for what was booked under an id.
     *
     * @param id of the posting
     * @param books that may hold an entry of it, none twice, the insured side's first
     */
    record Where(long id, List<Integer> books) {}

    /** What was booked under each of these ids, the insured side's own book first. */
    Map<Long, Posting> postings(List<Where> wanted) {
        List<Integer> areas = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (Where where : wanted) {
            for (int book : where.books()) {
                areas.add(book);
                ids.add(where.id());
                order.add(order.size());
            }
        }
        Map<Long, Map<AreaCode, List<Line>>> found = new HashMap<>();
        jdbc.sql(
                        """
                        select t.area, t.entry, t.head, t.party, t.debit, t.credit
                          from journal_line t
                          join unnest(?::int[], ?::bigint[], ?::int[]) as u(area, id, place)
                            on t.area = u.area and t.entry = u.id
                         order by u.place, t.line""")
                .param(areas.toArray(Integer[]::new))
                .param(ids.toArray(Long[]::new))
                .param(order.toArray(Integer[]::new))
                .query(
                        row -> {
                            found.computeIfAbsent(row.getLong("entry"), _ -> new LinkedHashMap<>())
                                    .computeIfAbsent(
                                            new AreaCode(row.getInt("area")),
                                            _ -> new ArrayList<>())
                                    .add(line(row));
                        });
        Map<Long, Posting> postings = HashMap.newHashMap(found.size());
        found.forEach(
                (id, books) -> {
                    List<Entry> entries = new ArrayList<>(books.size());
                    books.forEach((book, lines) -> entries.add(new Entry(book, lines)));
                    postings.put(id, new Posting(entries));
                });
        return postings;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new LedgerAccount(row.getInt("head"), row.getString("party")),
                Money.ofFen(row.getLong("debit")),
                Money.ofFen(row.getLong("credit")));
    }
}
