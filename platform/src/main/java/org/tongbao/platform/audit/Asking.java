package org.tongbao.platform.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts the question of a check to a range.
 *
 * @param range of ids
 * @param area 0 for all
 * @param most flaws to fetch; the server counts the others
 */
record Asking(Range range, int area, int most) {

    Finding ask(JdbcClient client, Check check) {
        List<Flaw> flaws = new ArrayList<>();
        long[] counted = {0};
        asked(
                        client,
                        """
                        select f.*, count(*) over () as counted
                          from (%s) f(place, row_key, col, found, expected)
                         limit greatest(1, :most)"""
                                .formatted(check.sql()))
                .param("most", most)
                .query(
                        row -> {
                            counted[0] = row.getLong("counted");
                            flaws.add(
                                    new Flaw(
                                            row.getString("place"),
                                            row.getString("row_key"),
                                            row.getString("col"),
                                            row.getString("found"),
                                            row.getString("expected")));
                        });
        return new Finding(check, counted[0], flaws.subList(0, Math.min(most, flaws.size())));
    }

    long count(JdbcClient client, Walk.Passed table) {
        return asked(client, table.count()).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(JdbcClient client, String sql) {
        return client.sql(sql)
                .param("from", range.from())
                .param("to", range.to())
                .param("area", area);
    }
}
