package org.tongbao.platform.demo;

import java.io.PrintWriter;

/** Tells the story on a terminal, in one language. */
final class Teller {

    private static final int RULER = 78;

    private final PrintWriter out;
    private final boolean english;

    Teller(PrintWriter out, boolean english) {
        this.out = out;
        this.english = english;
    }

    String word(String zh, String en) {
        return english ? en : zh;
    }

    void chapter(String zh, String en) {
        out.println();
        out.println("── " + word(zh, en) + " " + "─".repeat(RULER / 3));
        out.flush();
    }

    void line(String zh, String en) {
        out.println("   " + word(zh, en));
        out.flush();
    }

    void row(String zh, String en, String value) {
        String name = word(zh, en);
        int wide = (int) name.chars().filter(c -> c > 0x2E7F).count();
        out.println("   " + name + " ".repeat(Math.max(1, 34 - name.length() - wide)) + value);
        out.flush();
    }

    /** A share of a whole as a bar. */
    String bar(long part, long whole) {
        int cells = whole == 0 ? 0 : Math.toIntExact(Math.round(30.0 * part / whole));
        return "█".repeat(cells);
    }
}
