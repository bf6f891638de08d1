package org.tongbao.wire.envelope;

import java.util.Arrays;

/**
 * Steps through the bytes of one JSON value, as strict as RFC 8259 in UTF-8, and makes nothing: a
 * value is a stretch of the bytes. The caller looks at what comes next and says what to take.
 */
final class JsonText {

    /** What {@link #next} answers at the end of the bytes. */
    static final int END = -1;

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 200;

    private final byte[] text;
    private final int end;
    private int at;
    private int depth;
    private int start;
    private int stop;
    private boolean escaped;

    /** Stands before the stretch from the offset to before the end. */
    JsonText(byte[] text, int offset, int end) {
        this.text = text;
        this.end = end;
        at = offset;
    }

    /** The first byte of what comes next, without taking it. */
    int next() {
        while (at < end) {
            int c = text[at];
            if (c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return c & 0xFF;
            }
            at++;
        }
        return END;
    }

    /** Where it stands. */
    int position() {
        return at;
    }

    /** Goes into the object or list at whose bracket it stands. */
    void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw new Malformed(at);
        }
    }

    /** Goes to the name of the next member; false, and out of the object, if there is none. */
    boolean hasMember(boolean first) {
        boolean found = hasMore(first, '}');
        if (found && next() != '"') {
            throw new Malformed(at);
        }
        return found;
    }

    /** Goes to the next element; false, and out of the list, if there is none. */
    boolean hasElement(boolean first) {
        return hasMore(first, ']');
    }

    private boolean hasMore(boolean first, char bracket) {
        int c = next();
        if (c == bracket) {
            at++;
            depth--;
            return false;
        }
        if (!first) {
            take(',');
        }
        return true;
    }

    /** Takes these bytes; false if others come next. */
    boolean isNext(byte[] bytes) {
        int after = at + bytes.length;
        if (after > end || !Utf8.same(text, at, bytes, 0, bytes.length)) {
            return false;
        }
        at = after;
        return true;
    }

    /** Takes the name, given with its quotes, and the colon; false if another name is there. */
    boolean isName(byte[] quoted) {
        if (!isNext(quoted)) {
            return false;
        }
        take(':');
        return true;
    }

    /** Takes a name and the colon. */
    void name() {
        string();
        if (stop - start > LONGEST_NAME) {
            throw new Malformed(start);
        }
        take(':');
    }

    /** Takes the string if its bytes are those of that stretch, which holds no escape. */
    boolean isString(int offset, int length) {
        int from = at + 1;
        int to = from + length;
        if (to >= end || text[to] != '"' || !Utf8.same(text, from, text, offset, length)) {
            return false;
        }
        at = to + 1;
        return true;
    }

    /** Takes a string; the stretch is what stands between the quotes. */
    void string() {
        escaped = false;
        start = at + 1;
        int i = Utf8.plain(text, start, end);
        while (i < end && text[i] != '"') {
            if (text[i] == '\\') {
                escaped = true;
                i = Escapes.after(text, i, end);
            } else {
                i = Utf8.after(text, i, end);
            }
            i = Utf8.plain(text, i, end);
        }
        if (i >= end) {
            throw new Malformed(end);
        }
        stop = i;
        at = i + 1;
    }

    /** Takes a number, {@code true}, {@code false} or {@code null}; the stretch is its text. */
    void scalar() {
        escaped = false;
        start = at;
        switch (text[at]) {
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
        stop = at;
    }

    private void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at >= end || text[at] != word.charAt(i)) {
                throw new Malformed(at);
            }
            at++;
        }
    }

    private void number() {
        if (text[at] == '-') {
            at++;
        }
        boolean zero = at < end && text[at] == '0';
        int digits = digits();
        if (zero && digits > 1) {
            throw new Malformed(at);
        }
        if (at < end && text[at] == '.') {
            at++;
            digits();
        }
        if (at < end && (text[at] | 0x20) == 'e') {
            at++;
            if (at < end && (text[at] == '+' || text[at] == '-')) {
                at++;
            }
            digits();
        }
        if (at - start > LONGEST_NUMBER) {
            throw new Malformed(start);
        }
    }

    private int digits() {
        int from = at;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw new Malformed(at);
        }
        return at - from;
    }

    /** Takes any value and everything in it. */
    void skip() {
        switch (next()) {
            case '{' -> {
                enter();
                for (boolean first = true; hasMember(first); first = false) {
                    name();
                    skip();
                }
            }
            case '[' -> {
                enter();
                for (boolean first = true; hasElement(first); first = false) {
                    skip();
                }
            }
            case '"' -> string();
            case END -> throw new Malformed(at);
            default -> scalar();
        }
    }

    /** The bytes it steps through; not to be changed. */
    byte[] bytes() {
        return text;
    }

    /** What the string taken last means. */
    byte[] taken() {
        byte[] taken = new byte[stop - start];
        return Arrays.copyOf(taken, Escapes.decode(text, start, stop, taken, 0));
    }

    /** Where the stretch taken last begins. */
    int start() {
        return start;
    }

    /** Where the stretch taken last ends. */
    int stop() {
        return stop;
    }

    /** Whether the string taken last holds escapes. */
    boolean isEscaped() {
        return escaped;
    }

    private void take(char one) {
        if ((at >= end || text[at] != one) && next() != one) {
            throw new Malformed(at);
        }
        at++;
    }
}
