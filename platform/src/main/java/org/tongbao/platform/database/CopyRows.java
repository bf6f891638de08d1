package org.tongbao.platform.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows to be added to one table by one COPY in its binary form: the cheapest way into PostgreSQL,
 * and the same on one server and on Citus. Values are put in the order of the columns.
 */
public final class CopyRows {

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
    };
    private static final long SECONDS_TO_2000 = 946_684_800L;
    private static final long DAYS_TO_2000 = 10_957;
    private static final int MICROS = 1_000_000;
    private static final byte JSONB_VERSION = 1;
    private static final int NULL = -1;

    private final String sql;
    private final short columns;
    private ByteBuffer rows = ByteBuffer.allocate(1 << 14);
    private int count;

    /**
     * Rows of these columns.
     *
     * @param columns separated by commas
     */
    public CopyRows(String table, String columns) {
        this.sql = "copy " + table + " (" + columns + ") from stdin (format binary)";
        this.columns = (short) columns.chars().filter(c -> c == ',').count();
        rows.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** Begins a row. */
    public CopyRows row() {
        count++;
        room(Short.BYTES).putShort((short) (columns + 1));
        return this;
    }

    /** A {@code smallint}. */
    public CopyRows small(int value) {
        room(Integer.BYTES + Short.BYTES).putInt(Short.BYTES).putShort((short) value);
        return this;
    }

    /** An {@code int}. */
    public CopyRows number(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    /** An {@code int} or null. */
    public CopyRows number(@Nullable Integer value) {
        return value == null ? nothing() : number(value.intValue());
    }

    /** A {@code bigint}. */
    public CopyRows big(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    /** A {@code bigint} or null. */
    public CopyRows big(@Nullable Long value) {
        return value == null ? nothing() : big(value.longValue());
    }

    /** A {@code boolean}. */
    public CopyRows truth(boolean value) {
        room(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    /** A {@code timestamptz}, to the microsecond. */
    public CopyRows time(Instant value) {
        long seconds = value.getEpochSecond() - SECONDS_TO_2000;
        return big(seconds * MICROS + value.getNano() / 1000);
    }

    /** A {@code date}, or null. */
    public CopyRows day(@Nullable LocalDate value) {
        if (value == null) {
            return nothing();
        }
        return number(Math.toIntExact(value.toEpochDay() - DAYS_TO_2000));
    }

    /** A {@code text}, or null. */
    public CopyRows text(@Nullable String value) {
        return value == null ? nothing() : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A {@code bytea}, or null; also text that is already UTF-8. */
    public CopyRows bytes(byte @Nullable [] value) {
        if (value == null) {
            return nothing();
        }
        room(Integer.BYTES + value.length).putInt(value.length).put(value);
        return this;
    }

    /** A {@code jsonb}, of UTF-8. */
    public CopyRows json(byte[] value) {
        room(Integer.BYTES + 1 + value.length)
                .putInt(1 + value.length)
                .put(JSONB_VERSION)
                .put(value);
        return this;
    }

    /** Null. */
    public CopyRows nothing() {
        room(Integer.BYTES).putInt(NULL);
        return this;
    }

    /** Whether there is no row. */
    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * Adds the rows, in the transaction of the connection; does nothing if there is none.
     *
     * @throws SQLException if one of them is refused; then none is added
     */
    public void write(Connection connection) throws SQLException {
        if (count == 0) {
            return;
        }
        room(Short.BYTES).putShort((short) NULL);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            copy.writeToCopy(rows.array(), 0, rows.position());
            long added = copy.endCopy();
            if (added != count) {
                throw new SQLException("copied " + added + " of " + count + " rows: " + sql);
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private ByteBuffer room(int bytes) {
        if (rows.remaining() < bytes) {
            int larger = Math.max(2 * rows.capacity(), rows.position() + bytes);
            ByteBuffer grown = ByteBuffer.wrap(Arrays.copyOf(rows.array(), larger));
            grown.position(rows.position());
            rows = grown;
        }
        return rows;
    }
}
