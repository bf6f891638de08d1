package org.tongbao.wire.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tongbao.wire.fault.Severity;

/**
 * A tie between fields: when all tests hold, the field must be given or have a value.
 *
 * @param node the node whose rows it binds; empty for the root
 * @param field the bound field, perhaps of an inner node ({@code exp_content.TRUM_FLAG})
 * @param must what is demanded of it
 * @param when what must hold first; none for always
 * @param severity whether breaking it refuses the message
 * @param zh what it says in Chinese
 * @param en what it says in English
 */
public record Condition(
        String node,
        String field,
        Demand must,
        List<Test> when,
        Severity severity,
        String zh,
        String en) {

    /** What a condition demands of its field. */
    public sealed interface Demand {}

    /** The field is given. */
    public record Given() implements Demand {}

    /** The field has one of these values. */
    public record OneOf(List<String> values) implements Demand {}

    /** The field has the value of that field of the envelope. */
    public record SameAs(String envelopeField) implements Demand {}

    /** What a condition asks first. */
    public sealed interface Test {}

    /** The field has one of these values. */
    public record Has(String field, List<String> values) implements Test {}

    /** The field is given, or is not. */
    public record IsGiven(String field, boolean given) implements Test {}

    /** The field is a number below nothing. */
    public record IsNegative(String field) implements Test {}

    /** The person is insured in another province. */
    public record CrossProvince() implements Test {}

    /** Some node of the input has the field. */
    public record Carries(String field) implements Test {}

    static Condition of(Map<String, String> row) {
        return new Condition(
                row.getOrDefault("node", ""),
                row.getOrDefault("field", ""),
                demand(row.getOrDefault("must", "")),
                tests(row.getOrDefault("when", "")),
                Severity.valueOf(row.getOrDefault("severity", "")),
                row.getOrDefault("zh", ""),
                row.getOrDefault("en", ""));
    }

    private static Demand demand(String text) {
        if (text.equals("GIVEN")) {
            return new Given();
        }
        if (text.startsWith("SAME envelope.")) {
            return new SameAs(text.substring("SAME envelope.".length()));
        }
        if (text.startsWith("=")) {
            return new OneOf(choices(text.substring(1)));
        }
        throw new IllegalArgumentException("not a demand: " + text);
    }

    private static List<Test> tests(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" & ", -1)).map(Condition::test).toList();
    }

    private static Test test(String text) {
        if (text.equals("CROSS_PROVINCE")) {
            return new CrossProvince();
        }
        if (text.startsWith("CARRIES ")) {
            return new Carries(text.substring("CARRIES ".length()));
        }
        if (text.endsWith("<0")) {
            return new IsNegative(text.substring(0, text.length() - 2));
        }
        int at = text.indexOf('=');
        if (at < 0) {
            throw new IllegalArgumentException("not a test: " + text);
        }
        String field = text.substring(0, at);
        String value = text.substring(at + 1);
        return switch (value) {
            case "GIVEN" -> new IsGiven(field, true);
            case "EMPTY" -> new IsGiven(field, false);
            default -> new Has(field, choices(value));
        };
    }

    private static List<String> choices(String text) {
        return List.of(text.split("\\|", -1));
    }
}
