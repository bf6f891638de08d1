package org.tongbao.simulation.world;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Multiplies visits the desk wrote, with their fee lines: whatever columns the two tables have, a
 * copy has them as the original, but for those that say which visit it is and whose.
 */
final class Multiplying {

    /** What differs in a copy of a visit. */
    private static final Map<String, String> VISIT =
            Map.of(
                    "institution", "c.institution",
                    "id", "c.id",
                    "own_number", "left(o.own_number, 2) || c.person",
                    "person", "c.person",
                    "insured_area", "c.area",
                    "details",
                            "o.details || jsonb_build_object('openedBy',"
                                    + " c.institution || substr(o.details ->> 'openedBy', 13))");

    /** What differs in a copy of a fee line. */
    private static final Map<String, String> LINE =
            Map.of(
                    "institution", "c.institution",
                    "visit", "c.id",
                    "details",
                            "case when o.details ?? 'visitId' then o.details || jsonb_build_object("
                                    + "'visitId', c.id::text, 'personNo', c.person::text)"
                                    + " else o.details end");

    private static final String COPIES =
            " from unnest(?::bigint[], ?::bigint[], ?::int[], ?::text[], ?::bigint[])"
                    + " as c (id, person, area, institution, original)";

    /**
     * A copy to make.
     *
     * @param id of the new visit
     * @param person number of its person
     * @param area where that person is insured
     * @param institution code
     * @param original id of the visit to copy
     */
    record Copy(long id, long person, int area, String institution, long original) {}

    private final String visits;
    private final String lines;

    /** Learns the columns of the two tables. */
    Multiplying(Connection connection) throws SQLException {
        visits = copying(connection, "visit", "id", VISIT);
        lines = copying(connection, "fee_line", "visit", LINE);
    }

    private static String copying(
            Connection connection, String table, String original, Map<String, String> differing)
            throws SQLException {
        List<String> columns = columns(connection, table);
        return "insert into %s (%s) select %s%s join original_%s o on o.%s = c.original"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream()
                                .map(name -> differing.getOrDefault(name, "o." + name))
                                .collect(Collectors.joining(", ")),
                        COPIES,
                        table,
                        original);
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select column_name from information_schema.columns"
                                + " where table_name = ? and table_schema = 'public'"
                                + " and is_generated = 'NEVER' order by ordinal_position")) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return columns;
    }

    /** Lays the originals aside for this connection, where copies find them at once. */
    static void layAside(Connection connection, LongStream originals) throws SQLException {
        String these = originals.mapToObj(Long::toString).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            for (String from : List.of("visit where id", "fee_line where visit")) {
                String table = from.substring(0, from.indexOf(' '));
                statement.execute(
                        "create temp table original_%s as select * from %s in (%s)"
                                .formatted(table, from, these));
                statement.execute("analyze original_" + table);
            }
        }
    }

    /** Makes copies, visits and lines. */
    void make(Connection connection, List<Copy> copies) throws SQLException {
        for (String insert : List.of(visits, lines)) {
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                set(statement, 1, "bigint", copies, Copy::id);
                set(statement, 2, "bigint", copies, Copy::person);
                set(statement, 3, "int", copies, Copy::area);
                set(statement, 4, "text", copies, Copy::institution);
                set(statement, 5, "bigint", copies, Copy::original);
                statement.executeUpdate();
            }
        }
    }

    private static void set(
            PreparedStatement statement,
            int place,
            String type,
            List<Copy> copies,
            Function<Copy, Object> column)
            throws SQLException {
        Object[] values = copies.stream().map(column).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }
}
