package org.tongbao.wire.envelope;

import java.util.Arrays;

/**
 * The bytes of a message, into which cells point; what had to be written anew, such as a text with
 * escapes, stands behind them. The message's own bytes are not copied as long as there is nothing
 * of the kind.
 */
final class Text {

    private final int sent;
    private byte[] bytes;
    private int size;

    Text(byte[] message) {
        sent = message.length;
        bytes = message;
        size = sent;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the next bytes will be appended. */
    int size() {
        return size;
    }

    /** Whether the offset lies in the message as it was sent. */
    boolean isAsSent(int offset) {
        return offset < sent;
    }

    /** Appends bytes. */
    void append(byte[] from) {
        ensure(from.length);
        System.arraycopy(from, 0, bytes, size, from.length);
        size += from.length;
    }

    /** Appends what a string with escapes means. */
    void appendDecoded(byte[] from, int start, int stop) {
        ensure(stop - start);
        size = Escapes.decode(from, start, stop, bytes, size);
    }

    /** The first append leaves the message itself alone: it has no room to spare. */
    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, size + more + size / 2);
        }
    }
}
