package org.tongbao.simulation.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What comes back over a connection, gathered until it is whole; then its parts. Used again and
 * again by one thread.
 */
final class Reply {

    private static final int FIRST_SIZE = 4096;
    private static final int STATUS_AT = 9;
    private static final int FIRST_LINE = 12;
    private static final int OK = 200;
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final byte[] HEAD_END = bytes("\r\n\r\n");
    private static final byte[] CHUNKS_END = bytes("\r\n0\r\n\r\n");
    private static final byte[] LENGTH = bytes("\r\ncontent-length: ");
    private static final byte[] CLOSING = bytes("\r\nconnection: close");
    private static final byte[] SUCCESS = bytes("\"infcode\":0");
    private static final byte[] FAILURE = bytes("\"infcode\":-1");
    private static final byte[] MESSAGE = bytes("\"err_msg\":\"");
    private static final int CASE = 0x20;
    private static final int HUNDRED = 100;

    private byte[] gathered = new byte[FIRST_SIZE];
    private int length;
    private int bodyAt;
    private int end;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void clear() {
        length = 0;
        bodyAt = 0;
        end = 0;
    }

    /** Adds what came; true once the reply is whole. */
    boolean add(ByteBuffer more) {
        int count = more.remaining();
        if (length + count > gathered.length) {
            gathered = Arrays.copyOf(gathered, Math.max(length + count, gathered.length * 2));
        }
        more.get(gathered, length, count);
        length += count;
        if (bodyAt == 0) {
            int head = find(HEAD_END, 0, length);
            if (head < 0) {
                return false;
            }
            bodyAt = head + HEAD_END.length;
            int told = find(LENGTH, 0, bodyAt);
            end =
                    told < 0
                            ? Integer.MAX_VALUE
                            : bodyAt + (int) Digits.read(gathered, told + LENGTH.length, bodyAt);
        }
        if (end == Integer.MAX_VALUE
                && find(CHUNKS_END, bodyAt - 2, length) == length - CHUNKS_END.length) {
            end = length;
        }
        return length >= end;
    }

    /** The HTTP status; 0 if nothing came. */
    int status() {
        return length < FIRST_LINE ? 0 : (int) Digits.read(gathered, STATUS_AT, STATUS_AT + 3);
    }

    /** Whether the other side closes the connection after it. */
    boolean closes() {
        return find(CLOSING, 0, bodyAt) >= 0;
    }

    Outcome outcome() {
        int status = status();
        if (status == SERVICE_UNAVAILABLE) {
            return Outcome.BUSY;
        }
        if (status != OK) {
            return Outcome.FAILED;
        }
        if (find(SUCCESS, bodyAt, end) >= 0) {
            return Outcome.DONE;
        }
        return find(FAILURE, bodyAt, end) >= 0 ? Outcome.REFUSED : Outcome.FAILED;
    }

    /** The number in a field, as whole digits; 0 if it is not there. */
    long number(byte[] field) {
        int at = find(field, bodyAt, end);
        return at < 0 ? 0 : Digits.read(gathered, value(at + field.length), end);
    }

    /** The amount in a field, fen; 0 if it is not there. */
    long fen(byte[] field) {
        int at = find(field, bodyAt, end);
        if (at < 0) {
            return 0;
        }
        int start = value(at + field.length);
        boolean negative = gathered[start] == '-';
        int digits = negative ? start + 1 : start;
        int point = digits;
        while (gathered[point] >= '0' && gathered[point] <= '9') {
            point++;
        }
        long fen = Digits.read(gathered, digits, point) * HUNDRED;
        if (gathered[point] == '.') {
            fen += Digits.read(gathered, point + 1, point + 3);
        }
        return negative ? -fen : fen;
    }

    private int value(int at) {
        return gathered[at] == '"' ? at + 1 : at;
    }

    /** Why it was refused, with its digits masked so that like reasons are alike. */
    String reason() {
        int at = find(MESSAGE, bodyAt, end);
        if (at < 0) {
            return "HTTP " + status();
        }
        int from = at + MESSAGE.length;
        int to = from;
        while (to < end && gathered[to] != '"') {
            to++;
        }
        return new String(gathered, from, to - from, StandardCharsets.UTF_8)
                .replaceAll("[0-9]+", "#");
    }

    /** The body. */
    byte[] body() {
        return Arrays.copyOfRange(gathered, bodyAt, Math.min(end, length));
    }

    /** Where bytes stand, head in any case; -1 if nowhere. */
    private int find(byte[] sought, int from, int to) {
        byte[] in = gathered;
        byte first = sought[0];
        int last = Math.min(to, length) - sought.length;
        for (int at = Math.max(0, from); at <= last; at++) {
            if (in[at] == first && matches(sought, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean matches(byte[] sought, int at) {
        for (int i = 1; i < sought.length; i++) {
            byte is = gathered[at + i];
            if (is != sought[i] && !(is >= 'A' && is <= 'Z' && (is | CASE) == sought[i])) {
                return false;
            }
        }
        return true;
    }
}
