package org.tongbao.core.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A resident identity number (GB 11643-1999): six digits of area, eight of birth, three of order,
 * one check character. Its {@link #toString} is masked, so that it cannot reach a log by accident.
 */
public final class ResidentId {

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private final String text;

    private ResidentId(String text) {
        this.text = text;
    }

    /**
     * Reads and checks eighteen characters; a small x is taken for X.
     *
     * @throws IllegalArgumentException naming what is wrong, never the number itself
     */
    public static ResidentId of(String text) {
        String upper = text.endsWith("x") ? text.substring(0, text.length() - 1) + "X" : text;
        if (upper.length() != LENGTH
                || !upper.chars().limit(LENGTH - 1).allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not 17 digits and a check character");
        }
        if (upper.charAt(LENGTH - 1) != check(upper)) {
            throw new IllegalArgumentException("wrong check character");
        }
        ResidentId id = new ResidentId(upper);
        try {
            var _ = id.birth();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such birth date", e);
        }
        return id;
    }

    /** The check character of a number's first seventeen digits. */
    public static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % CHECK.length());
    }

    /** The date of birth it carries. */
    public LocalDate birth() {
        return LocalDate.of(
                Integer.parseInt(text.substring(6, 10)),
                Integer.parseInt(text.substring(10, 12)),
                Integer.parseInt(text.substring(12, 14)));
    }

    /** Whether its seventeenth digit is odd. */
    public boolean isMale() {
        return (text.charAt(16) - '0') % 2 == 1;
    }

    /** All eighteen characters: for storage under encryption and for the wire, never for a log. */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentId id && id.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Masked: the first three and the last two characters. */
    @Override
    public String toString() {
        return text.substring(0, 3) + "*************" + text.substring(LENGTH - 2);
    }
}
