package org.tongbao.platform.command.claims;

/** Some whole lines of a stream, line ends included; the last of all may lack its own. */
final class Batch {

    private final byte[] text;
    private final long firstLine;

    /**
     * @param text the lines, from now on the batch's own
     * @param firstLine number of the first, the first of the stream being 1
     */
    Batch(byte[] text, long firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    byte[] text() {
        return text;
    }

    int length() {
        return text.length;
    }

    long firstLine() {
        return firstLine;
    }

    /** Where the line that begins here ends, its line end included. */
    int endOfLine(int from) {
        int at = from;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return Math.min(text.length, at + 1);
    }

    boolean isBlank(int from, int end) {
        return isBlank(text, from, end);
    }

    static boolean isBlank(byte[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text[i] > ' ' || text[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
