package org.tongbao.wire.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of one dictionary with their Chinese labels; looked up without making strings. */
public final class Dictionary {

    private static final int NEVER = Integer.MAX_VALUE;

    private final String name;
    private final Map<String, String> labels;
    private final int growsFrom;
    private final List<String> codes;
    private final Words words;

    /**
     * A dictionary.
     *
     * @param growsFrom characters from which an unknown code may be a local one; null for never
     */
    Dictionary(String name, Map<String, String> labels, @Nullable Integer growsFrom) {
        this.name = name;
        this.labels = new LinkedHashMap<>(labels);
        this.growsFrom = growsFrom == null ? NEVER : growsFrom;
        codes = List.copyOf(labels.keySet());
        words = new Words(codes);
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

    /** The code written exactly so in UTF-8, or null. */
    public @Nullable String find(byte[] text, int offset, int length) {
        int found = words.find(text, offset, length);
        return found < 0 ? null : codes.get(found);
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
}
