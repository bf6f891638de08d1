package org.tongbao.platform.pages.bill;

/**
 * The same thing said in both languages.
 *
 * @param zh in Chinese; not blank
 * @param en in English; not blank
 */
public record Words(String zh, String en) {

    public Words {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "words need both languages, got zh \"" + zh + "\", en \"" + en + '"');
        }
    }

    /** A name, number or code that reads the same in both. */
    public static Words same(String text) {
        return new Words(text, text);
    }
}
