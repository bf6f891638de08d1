package org.tongbao.policy.claim;

import java.util.regex.Pattern;

/**
 * One thing wrong in a claim: where, what stands there, and which rule it breaks.
 *
 * @param path where, such as {@code lines[3].price}; empty for the claim as a whole
 * @param value what stands there, as far as it may be shown; empty if nothing does
 * @param zh what is wrong, said of the value, in Chinese
 * @param en the same in English
 */
public record ClaimFault(String path, String value, String zh, String en) {

    private static final int LONGEST_SHOWN = 60;

    /** Whatever could be the number of a person's document shows its first digits only. */
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(\\d{4})\\d{7,}[0-9Xx]");

    public ClaimFault {
        path = masked(path);
        value = masked(value);
        value = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
        zh = masked(zh);
        en = masked(en);
    }

    private static String masked(String text) {
        return NUMBER_OF_A_PERSON.matcher(text).replaceAll("$1…");
    }

    /** One sentence in Chinese: {@code lines[3].price: "12,5" 不是十进制数}. */
    public String sentenceZh() {
        return subject() + zh;
    }

    /** One sentence in English: {@code lines[3].price: "12,5" is not a decimal}. */
    public String sentenceEn() {
        return subject() + en;
    }

    /** Both: {@code lines[3].price: "12,5" is not a decimal / 不是十进制数}. */
    public String describe() {
        return subject() + en + " / " + zh;
    }

    private String subject() {
        return (path.isEmpty() ? "" : path + ": ") + (value.isEmpty() ? "" : "\"" + value + "\" ");
    }
}
