package org.tongbao.wire.table;

import static org.tongbao.wire.table.DataFile.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One printed row on its way to a field: what the overlay may still change. */
final class Draft {

    private static final Pattern LENGTH = Pattern.compile("(\\d+)(?:,(\\d+))?");
    private static final int KILO = 1024;

    final String transaction;
    final String title;
    final String position;
    final String field;
    final String label;
    final List<String> aliases = new ArrayList<>();
    String direction;
    String node;
    Kind kind;
    int length;
    int decimals;
    String dictionary;
    boolean required;
    boolean secret;

    /** Reads a printed row as the notes beside the tables say. */
    Draft(Map<String, String> row, Map<String, Kind> kinds) {
        transaction = cell(row, "transaction");
        title = cell(row, "title");
        direction = cell(row, "direction");
        node = cell(row, "node");
        position = cell(row, "position");
        field = cell(row, "field");
        label = cell(row, "name");
        kind = known(kinds, cell(row, "type"));
        dictionary = cell(row, "dictionary").equals("Y") ? snake(field) : "";
        required = cell(row, "required").equals("Y") || cell(row, "required").equals("是");
        setLength(cell(row, "length"));
    }

    /** A field the printed edition lacks. */
    Draft(Draft neighbour, String node, String field, Kind kind, String length, String label) {
        transaction = neighbour.transaction;
        title = neighbour.title;
        direction = neighbour.direction;
        position = "+";
        this.node = node;
        this.field = field;
        this.label = label;
        this.kind = kind;
        dictionary = field;
        setLength(length);
    }

    /** Whether a row of the overlay speaks of this one. */
    boolean isOf(List<String> transactions, String direction, List<String> nodes) {
        return (transactions.contains(transaction) || transactions.contains("*"))
                && (direction.equals("*") || direction.equals(this.direction))
                && (nodes.contains(node) || nodes.contains("*"));
    }

    /** Changes the length, {@code 16,2} for a number; dates and nodes have none. */
    void setLength(String printed) {
        String text = printed.replace('，', ',').replaceAll("[（）()]", "");
        if (text.equals("1K")) {
            text = Integer.toString(KILO);
        }
        Matcher matcher = LENGTH.matcher(kind == Kind.TEXT ? text.replace(",", "") : text);
        boolean limited = kind == Kind.TEXT || kind == Kind.NUMBER;
        if (limited && matcher.matches()) {
            length = Integer.parseInt(matcher.group(1));
            decimals = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        }
    }

    String source() {
        return String.join(" ", transaction, node.isEmpty() ? "input" : node, position);
    }

    private static Kind known(Map<String, Kind> kinds, String type) {
        Kind kind = kinds.get(type);
        if (kind == null) {
            throw new IllegalStateException("kinds.csv does not say how to read " + type);
        }
        return kind;
    }

    private static String snake(String name) {
        return name.matches("[a-z].*[A-Z].*")
                ? name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT)
                : name;
    }
}
