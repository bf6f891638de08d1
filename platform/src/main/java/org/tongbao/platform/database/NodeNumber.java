package org.tongbao.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.tongbao.core.kernel.Ids;

/**
 * The number a process makes ids with. The database counts the processes that start, so that one
 * that starts again has another number than before; and while a process is connected it holds a
 * lock on its number, so that the count, having gone round, passes it over.
 *
 * @param number 0 to 4095
 * @param holder the connection that holds the lock
 */
record NodeNumber(int number, Connection holder) implements AutoCloseable {

    private static final int LOCKS = 0x1D5;

    /** Takes a number that no connected process has. */
    static NodeNumber take(Login application) throws SQLException {
        Connection holder = application.connect();
        try (PreparedStatement next =
                holder.prepareStatement(
                        "select n, pg_try_advisory_lock(?, n)"
                                + " from (select nextval('node_number')::int as n)")) {
            next.setInt(1, LOCKS);
            for (int attempt = 0; attempt < Ids.NODES; attempt++) {
                try (ResultSet row = next.executeQuery()) {
                    row.next();
                    if (row.getBoolean(2)) {
                        return new NodeNumber(row.getInt(1), holder);
                    }
                }
            }
        } catch (SQLException e) {
            holder.close();
            throw e;
        }
        holder.close();
        throw new DatabaseTrouble(
                "已有 " + Ids.NODES + " 个进程连接此数据库",
                Ids.NODES + " processes are connected to this database");
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
