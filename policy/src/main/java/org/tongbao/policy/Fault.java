package org.tongbao.policy;

import java.util.Comparator;
import java.util.List;

/**
 * One thing wrong in a file of the law: where, in which field, what stands there, and which rule it
 * breaks, in both languages. Readers gather all faults before they give up.
 *
 * @param file path of the file below the folder of the law, such as {@code catalogue/110000.csv}
 * @param line line in the file, the first being 1; 0 if the fault belongs to the whole file
 * @param field name of the field or column; empty if the fault belongs to the whole line
 * @param value what stands there, as written; empty if nothing does
 * @param zh the rule it breaks, in Chinese
 * @param en the same in English
 */
public record Fault(String file, int line, String field, String value, String zh, String en) {

    /** By file, then line, then field: the order in which a person mends them. */
    public static final Comparator<Fault> IN_FILE_ORDER =
            Comparator.comparing(Fault::file)
                    .thenComparingInt(Fault::line)
                    .thenComparing(Fault::field);

    /** One line for a screen: {@code catalogue/110000.csv:12: class "D": …}. */
    public String describe() {
        return where() + what() + zh + " / " + en;
    }

    /** Several faults, one a line. */
    public static String describe(List<Fault> faults) {
        return String.join("\n", faults.stream().map(Fault::describe).toList());
    }

    private String where() {
        return line == 0 ? file + ": " : file + ":" + line + ": ";
    }

    private String what() {
        if (field.isEmpty()) {
            return "";
        }
        return field + (value.isEmpty() ? ": " : " \"" + value + "\": ");
    }
}
