package org.tongbao.wire.fault;

import java.util.regex.Pattern;

/** What of a value may be shown in an error: enough to recognise it, too little to be it. */
public final class Masking {

    private static final int LONGEST_SHOWN = 60;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{15,}[Xx]?");

    private Masking() {}

    /**
     * A value of a field that is no secret: cut to a readable length, and every run of fifteen
     * digits or more masked, since it may be an identity number.
     */
    public static String shown(String value) {
        String safe = LONG_NUMBER.matcher(value).replaceAll(m -> masked(m.group()));
        return safe.length() <= LONGEST_SHOWN ? safe : safe.substring(0, LONGEST_SHOWN) + "…";
    }

    /** A value of a secret field: its ends and its length, or nothing if it is short. */
    public static String masked(String value) {
        int length = value.length();
        if (length < 8) {
            return "*".repeat(length);
        }
        int stars = Math.min(length - 5, LONGEST_SHOWN);
        return value.substring(0, 3) + "*".repeat(stars) + value.substring(length - 2);
    }
}
