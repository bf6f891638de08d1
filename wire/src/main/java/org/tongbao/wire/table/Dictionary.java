package org.tongbao.wire.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of one dictionary with their Chinese labels; looked up without making strings. */
public final class Dictionary {

    private static final int NEVER = Integer.MAX_VALUE;

    private final String name;
    private final Map<String, String> labels;
    private final int growsFrom;
    private final @Nullable String[] slots;

    /**
     * A dictionary.
     *
     * @param growsFrom characters from which an unknown code may be a local one; null for never
     */
    Dictionary(String name, Map<String, String> labels, @Nullable Integer growsFrom) {
        this.name = name;
        this.labels = new LinkedHashMap<>(labels);
        this.growsFrom = growsFrom == null ? NEVER : growsFrom;
        this.slots = new @Nullable String[Integer.highestOneBit(labels.size() * 4 | 1) * 2];
        for (String code : labels.keySet()) {
            int at = hash(code.toCharArray(), 0, code.length()) & (slots.length - 1);
            while (slots[at] != null) {
                at = (at + 1) & (slots.length - 1);
            }
            slots[at] = code;
        }
    }

    /** Its name, usually that of the fields it codes. */
    public String name() {
        return name;
    }

    /** Codes with their labels, in the published order. */
    public Map<String, String> labels() {
        return java.util.Collections.unmodifiableMap(labels);
    }

    /** Whether an unknown code of so many characters may be a local one. */
    public boolean mayGrowTo(int characters) {
        return characters >= growsFrom;
    }

    /** The code written exactly so, or null. */
    public @Nullable String find(char[] text, int offset, int length) {
        int at = hash(text, offset, length) & (slots.length - 1);
        for (String code = slots[at]; code != null; code = slots[at]) {
            if (code.length() == length && matches(code, text, offset)) {
                return code;
            }
            at = (at + 1) & (slots.length - 1);
        }
        return null;
    }

    /** The code meant by this spelling: itself, or the one that differs by leading zeros only. */
    public @Nullable String meant(String spelling) {
        if (labels.containsKey(spelling)) {
            return spelling;
        }
        String bare = bare(spelling);
        return labels.keySet().stream()
                .filter(code -> isDigits(code) && bare(code).equals(bare))
                .findFirst()
                .orElse(null);
    }

    private static boolean isDigits(String code) {
        return code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String bare(String digits) {
        return digits.replaceFirst("^0+(?=.)", "");
    }

    private static boolean matches(String code, char[] text, int offset) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] text, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + text[i];
        }
        return hash ^ (hash >>> 7);
    }
}
