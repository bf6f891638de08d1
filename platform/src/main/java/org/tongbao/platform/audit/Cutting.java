package org.tongbao.platform.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cuts ids into ranges of about the same number of rows, without an index on them and without
 * reading all: by the ids on pages drawn from all over a table. Any cut is right, a good one makes
 * steps of the same length; together the ranges hold every id there can be.
 *
 * @param client to ask
 * @param area 0 for all
 * @param rows about how many a range is to have
 */
record Cutting(JdbcClient client, int area, int rows) {

    private static final int PAGES = 4_000;
    private static final double ALL = 100;

    private static final String PAGES_OF =
            """
            select coalesce((select sum(pg_relation_size(relid)) from pg_partition_tree(:table::regclass)
                              where isleaf), pg_relation_size(:table::regclass))
                       / current_setting('block_size')::int""";

    /** The end of a range, and how many rows of the sample lie in it. */
    private record Cut(long last, long drawn) {}

    /** The ranges of a walk. */
    List<Range> ranges(Walk walk) {
        Walk.Passed table = walk.tables().getFirst();
        double share = Math.min(1, PAGES / Math.max(1, pages(table.name())));
        List<Cut> cuts =
                client.sql(
                                """
                                select max(id) as last, count(*) as drawn
                                  from (select %2$s as id,
                                               (row_number() over (order by %2$s) - 1) / :each
                                                   as part
                                          from %1$s tablesample system (:percent)
                                         where %3$s) d
                                 group by part order by part"""
                                        .formatted(table.name(), table.key(), table.inArea()))
                        .param("each", Math.max(1, Math.round(rows * share)))
                        .param("percent", ALL * share)
                        .param("area", area)
                        .query((row, _) -> new Cut(row.getLong("last"), row.getLong("drawn")))
                        .list();
        List<Range> ranges = new ArrayList<>();
        long from = Long.MIN_VALUE;
        for (Cut cut : cuts) {
            ranges.add(new Range(from, cut.last(), Math.round(cut.drawn() / share)));
            from = cut.last() + 1;
        }
        ranges.add(new Range(from, Long.MAX_VALUE, 0));
        return ranges;
    }

    private double pages(String table) {
        return client.sql(PAGES_OF).param("table", table).query(Long.class).single();
    }
}
