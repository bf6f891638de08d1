package org.tongbao.platform.area;

import java.sql.Array;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.ledger.Entry;
import org.tongbao.core.ledger.LedgerAccount;
import org.tongbao.core.ledger.Line;

/**
 * The double-entry journal. An entry carries the id of the settlement it books, so that nothing is
 * booked twice; lines are written by one statement, which the database refuses unless each entry
 * balances.
 */
@Component
class Journal {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Journal(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * Books entries under one id, each in its own book.
     *
     * @param kind what is booked, such as {@code SETTLEMENT}
     */
    void book(long id, String kind, Instant at, List<Entry> entries) {
        List<Integer> areas = new ArrayList<>();
        List<Short> numbers = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> parties = new ArrayList<>();
        List<Long> debits = new ArrayList<>();
        List<Long> credits = new ArrayList<>();
        for (Entry entry : entries) {
            jdbc.sql("insert into journal_entry (area, id, kind, booked_at) values (?,?,?,?)")
                    .params(entry.book().number(), id, kind, at.atOffset(ZoneOffset.UTC))
                    .update();
            short number = 0;
            for (Line line : entry.lines()) {
                areas.add(entry.book().number());
                numbers.add(++number);
                heads.add(line.account().head());
                parties.add(line.account().of());
                debits.add(line.debit().fen());
                credits.add(line.credit().fen());
            }
        }
        if (areas.isEmpty()) {
            return;
        }
        template.update(
                """
                insert into journal_line (area, entry, line, head, party, debit, credit)
                select area, ?, line, head, party, debit, credit
                  from unnest(?, ?, ?, ?, ?, ?) as u(area, line, head, party, debit, credit)""",
                statement -> {
                    var connection = statement.getConnection();
                    statement.setLong(1, id);
                    Array[] columns = {
                        connection.createArrayOf("int4", areas.toArray()),
                        connection.createArrayOf("int2", numbers.toArray()),
                        connection.createArrayOf("int4", heads.toArray()),
                        connection.createArrayOf("text", parties.toArray()),
                        connection.createArrayOf("int8", debits.toArray()),
                        connection.createArrayOf("int8", credits.toArray())
                    };
                    for (int i = 0; i < columns.length; i++) {
                        statement.setArray(i + 2, columns[i]);
                    }
                });
    }

    /** The entries booked under an id, the insured area's own book first. */
    List<Entry> entries(AreaCode own, long id) {
        Map<AreaCode, List<Line>> books = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select area, head, party, debit, credit
                          from journal_line where entry = ?
                         order by area <> ?, area, line""")
                .params(id, own.number())
                .query(
                        (row, _) ->
                                books.computeIfAbsent(
                                                new AreaCode(row.getInt("area")),
                                                _ -> new ArrayList<>())
                                        .add(
                                                new Line(
                                                        new LedgerAccount(
                                                                row.getInt("head"),
                                                                row.getString("party")),
                                                        Money.ofFen(row.getLong("debit")),
                                                        Money.ofFen(row.getLong("credit")))))
                .list();
        List<Entry> entries = new ArrayList<>(books.size());
        books.forEach((book, lines) -> entries.add(new Entry(book, lines)));
        return entries;
    }
}
