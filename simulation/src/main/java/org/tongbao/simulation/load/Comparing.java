package org.tongbao.simulation.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.tongbao.platform.database.Login;
import org.tongbao.simulation.load.Acknowledged.State;
import org.tongbao.simulation.world.World;

/** Looks up in a database what hospitals were told: each settlement once, with its amounts. */
public final class Comparing {

    private static final int AT_ONCE = 1000;

    private static final String FOUND =
            """
            select count(*) from told t join settlement s on s.area = t.area and s.id = t.settlement
             where s.kind = 'SETTLEMENT' and s.visit = t.visit and s.msgid = t.msgid
               and s.total = t.total and s.funds = t.funds""";
    private static final String TWICE =
            """
            select count(*) from (
                select s.visit from settlement s
                 where s.kind = 'SETTLEMENT' and not exists (
                    select from settlement_undone u where u.area = s.area and u.id = s.id)
                 group by s.visit having count(*) > 1) doubled""";

    private final World world;
    private final Counters counters;

    /** What these counters were told of this world. */
    public Comparing(World world, Counters counters) {
        this.world = world;
        this.counters = counters;
    }

    /**
     * Compares.
     *
     * @param owner of a database in which nobody else settled anything
     */
    public Compared with(Login owner) throws SQLException {
        Acknowledged acknowledged = counters.acknowledged();
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temp table told (area int, settlement bigint, visit bigint, total bigint,"
                            + " funds bigint, msgid text)");
            connection.setAutoCommit(false);
            long told = tell(connection, acknowledged);
            statement.execute("analyze told");
            return new Compared(
                    told,
                    number(statement, FOUND),
                    number(statement, "select count(*) from settlement where kind = 'SETTLEMENT'"),
                    acknowledged.count(State.UNKNOWN),
                    number(statement, "select count(*) from settlement_undone"),
                    acknowledged.count(State.TAKEN_BACK),
                    acknowledged.count(State.UNKNOWN_BACK),
                    number(statement, TWICE),
                    acknowledged.contradictions());
        }
    }

    private long tell(Connection connection, Acknowledged acknowledged) throws SQLException {
        long told = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("insert into told values (?,?,?,?,?,?)")) {
            for (int visit = 0; visit < acknowledged.size(); visit++) {
                if (acknowledged.settlement(visit) == 0) {
                    continue;
                }
                insert.setInt(1, world.insuredArea(visit).number());
                insert.setLong(2, acknowledged.settlement(visit));
                insert.setLong(3, world.visitId(visit));
                insert.setLong(4, acknowledged.total(visit));
                insert.setLong(5, acknowledged.funds(visit));
                insert.setString(6, counters.messageId(visit));
                insert.addBatch();
                told++;
                if (told % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return told;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
