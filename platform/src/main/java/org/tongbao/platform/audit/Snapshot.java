package org.tongbao.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tongbao.platform.database.Login;

/**
 * One instant of a database, read in many short transactions. A keeper holds the instant and
 * touches no table; each question takes the instant over, reads, and lets go of its locks – so that
 * neither writers nor those who attach or drop partitions ever wait for longer than one question.
 */
final class Snapshot implements AutoCloseable {

    private final Connection keeper;
    private final Connection reader;
    private final String name;
    private final Instant at;

    private Snapshot(Login login) throws SQLException {
        keeper = connected(login);
        try {
            reader = connected(login);
            JdbcClient client = client(keeper);
            name = client.sql("select pg_export_snapshot()").query(String.class).single();
            at = client.sql("select now()").query(OffsetDateTime.class).single().toInstant();
        } catch (SQLException | RuntimeException e) {
            keeper.close();
            throw e;
        }
    }

    /**
     * The books as they stand now.
     *
     * @throws SQLException if the database cannot be reached
     */
    static Snapshot of(Login login) throws SQLException {
        return new Snapshot(login);
    }

    /**
     * Parameters are planned with their values, for ranges differ too much for one plan. One
     * processor is enough: the others are the platform's.
     */
    private static Connection connected(Login login) throws SQLException {
        Connection connection = login.connect();
        try (Statement statement = connection.createStatement()) {
            for (String setting :
                    new String[] {
                        "application_name = 'tongbao audit'",
                        "plan_cache_mode = force_custom_plan",
                        "work_mem = '64MB'",
                        "max_parallel_workers_per_gather = 0",
                        "jit = off",
                        "statement_timeout = 0",
                        "idle_in_transaction_session_timeout = 0"
                    }) {
                statement.execute("set " + setting);
            }
        }
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** When it was. */
    Instant at() {
        return at;
    }

    /** Asks one question. */
    <T> T ask(Function<JdbcClient, T> question) throws SQLException {
        try (Statement statement = reader.createStatement()) {
            statement.execute("set transaction snapshot '" + name + "'");
            return question.apply(client(reader));
        } finally {
            reader.rollback();
        }
    }

    @Override
    public void close() throws SQLException {
        try (keeper;
                reader) {
            keeper.rollback();
        }
    }
}
