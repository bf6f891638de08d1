package org.tongbao.wire.envelope;

/** Bytes are not the JSON they should be. Carries a place and no trace: it is the sender's slip. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int at;

    /**
     * A slip.
     *
     * @param at the byte at which reading failed
     */
    Malformed(int at) {
        super("not JSON at " + at, null, false, false);
        this.at = at;
    }

    /** Line and column of the byte, both from 1. */
    String place(byte[] text) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < Math.min(at, text.length); i++) {
            if (text[i] == '\n') {
                line++;
                begin = i + 1;
            }
        }
        return line + ":" + (at - begin + 1);
    }
}
