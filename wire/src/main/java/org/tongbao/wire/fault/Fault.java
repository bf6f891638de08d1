package org.tongbao.wire.fault;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one value of a message.
 *
 * @param severity whether it refuses the message
 * @param path where it is, as in {@code feedetail[3].cnt}
 * @param field the last step of the path
 * @param label the field's Chinese name, empty if it has none
 * @param value what was sent, masked if it may name a person; null when nothing was sent
 * @param rule what it broke
 * @param source the row of the table or condition that says so, such as {@code 2301 feedetail 11}
 * @param zh the whole sentence in Chinese
 * @param en the whole sentence in English
 */
public record Fault(
        Severity severity,
        String path,
        String field,
        String label,
        @Nullable String value,
        Rule rule,
        String source,
        String zh,
        String en) {

    /** Where in a message a fault lies. */
    public record Place(String path, String field, String label, String source) {

        /** A place that no table describes. */
        public static Place of(String path) {
            return new Place(path, path.substring(path.lastIndexOf('.') + 1), "", "envelope");
        }
    }

    /**
     * A fault at a place.
     *
     * @param value already masked where it must be
     * @param detail what the rule allows, put into its sentence; empty if it needs none
     */
    public static Fault of(
            Severity severity, Place at, @Nullable String value, Rule rule, String detail) {
        return of(severity, at, value, rule, rule.zh(detail), rule.en(detail));
    }

    /** A fault whose sentences are given. */
    public static Fault of(
            Severity severity, Place at, @Nullable String value, Rule rule, String zh, String en) {
        String shown = value == null ? "" : " \"" + value + "\"";
        String name = at.label.isEmpty() ? "" : " " + at.label;
        return new Fault(
                severity,
                at.path,
                at.field,
                at.label,
                value,
                rule,
                at.source,
                at.path + name + shown + "：" + zh,
                at.path + shown + ": " + en);
    }

    /** Whether it refuses the message. */
    public boolean refuses() {
        return severity == Severity.ERROR;
    }
}
