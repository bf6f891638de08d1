package org.tongbao.wire.table;

import static org.tongbao.wire.table.DataFile.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** All printed rows with the overlay laid over them. */
final class Drafts {

    private final List<Draft> rows = new ArrayList<>();
    private final Map<String, Boolean> lists = new HashMap<>();
    private final Map<String, List<String>> nodeAliases = new HashMap<>();

    /** Reads the printed rows. */
    Drafts(List<Map<String, String>> printed, Map<String, Kind> kinds) {
        printed.forEach(row -> rows.add(new Draft(row, kinds)));
    }

    /** The rows of one direction of one transaction, in the printed order. */
    List<Draft> of(String transaction, String direction) {
        return rows.stream()
                .filter(row -> row.isOf(List.of(transaction), direction, List.of("*")))
                .toList();
    }

    /** All rows. */
    List<Draft> all() {
        return rows;
    }

    /** Whether several objects may stand in the node, if the overlay says so. */
    boolean isList(String transaction, String direction, String node, boolean otherwise) {
        return lists.getOrDefault(key(transaction, direction, node), otherwise);
    }

    /** Other names of the node. */
    List<String> aliases(String transaction, String direction, String node) {
        return nodeAliases.getOrDefault(key(transaction, direction, node), List.of());
    }

    /**
     * Lays one row of the overlay over the printed rows.
     *
     * @throws IllegalStateException if it names a field or node that is not there
     */
    void lay(Map<String, String> overlay) {
        String value = cell(overlay, "value");
        switch (cell(overlay, "change")) {
            case "OPTIONAL" -> each(overlay, row -> row.required = false);
            case "REQUIRED" -> each(overlay, row -> row.required = true);
            case "LENGTH" -> each(overlay, row -> row.setLength(value));
            case "KIND" -> each(overlay, row -> row.kind = Kind.valueOf(value));
            case "DICTIONARY" ->
                    each(overlay, row -> row.dictionary = value.equals("NONE") ? "" : value);
            case "SECRET" -> each(overlay, row -> row.secret = true);
            case "FIELD_ALIAS" -> each(overlay, row -> row.aliases.add(value));
            case "NODE_ALIAS" -> eachNode(overlay, key -> aliasesOf(key).add(value));
            case "LIST" -> eachNode(overlay, key -> lists.put(key, true));
            case "SINGLE" -> eachNode(overlay, key -> lists.put(key, false));
            case "DIRECTION" -> named(overlay).forEach(row -> row.direction = value);
            case "DROP" -> rows.removeAll(named(overlay));
            case "STARTS_NODE" -> startNode(overlay, value);
            case "ADD" -> add(overlay, value.split(";", -1));
            default -> throw new IllegalStateException("no such change in " + overlay);
        }
    }

    private void each(Map<String, String> overlay, Consumer<Draft> change) {
        List<String> fields = words(overlay, "field");
        List<Draft> bound = named(overlay);
        for (String field : fields) {
            List<Draft> hits =
                    bound.stream()
                            .filter(row -> field.equals("*") || row.field.equals(field))
                            .toList();
            if (hits.isEmpty()) {
                throw new IllegalStateException("no field " + field + " for " + overlay);
            }
            hits.forEach(change);
        }
    }

    private void eachNode(Map<String, String> overlay, Consumer<String> change) {
        Set<String> seen = new HashSet<>();
        for (Draft row : named(overlay)) {
            String key = key(row.transaction, row.direction, row.node);
            if (seen.add(key)) {
                change.accept(key);
            }
        }
    }

    private List<Draft> named(Map<String, String> overlay) {
        List<String> transactions = words(overlay, "transaction");
        String direction = cell(overlay, "direction");
        List<String> nodes = words(overlay, "node");
        List<Draft> bound =
                rows.stream().filter(row -> row.isOf(transactions, direction, nodes)).toList();
        for (String transaction : transactions) {
            if (!transaction.equals("*")
                    && bound.stream().noneMatch(row -> row.transaction.equals(transaction))) {
                throw new IllegalStateException("nothing in " + transaction + " for " + overlay);
            }
        }
        return bound;
    }

    private void startNode(Map<String, String> overlay, String name) {
        List<String> first = words(overlay, "field");
        for (String transaction : words(overlay, "transaction")) {
            boolean started = false;
            for (Draft row : of(transaction, cell(overlay, "direction"))) {
                started |= row.position.equals("1") && first.contains(row.field);
                if (started && row.node.isEmpty()) {
                    row.node = name;
                    lists.put(key(transaction, row.direction, name), true);
                }
            }
            if (!started) {
                throw new IllegalStateException("no such start for " + overlay);
            }
        }
    }

    private void add(Map<String, String> overlay, String[] kindLengthLabel) {
        String direction = cell(overlay, "direction");
        for (String transaction : words(overlay, "transaction")) {
            List<Draft> neighbours = of(transaction, direction);
            boolean ofKnownNodes = words(overlay, "node").size() > 1;
            for (String node : words(overlay, "node")) {
                if (ofKnownNodes && neighbours.stream().noneMatch(row -> row.node.equals(node))) {
                    continue;
                }
                Kind kind = Kind.valueOf(kindLengthLabel[0]);
                String field = cell(overlay, "field");
                rows.add(
                        new Draft(
                                neighbours.getFirst(),
                                node,
                                field,
                                kind,
                                kindLengthLabel[1],
                                kindLengthLabel[2]));
            }
        }
    }

    private List<String> aliasesOf(String key) {
        return nodeAliases.computeIfAbsent(key, _ -> new ArrayList<>());
    }

    private static List<String> words(Map<String, String> row, String column) {
        return List.of(cell(row, column).split(" +", -1));
    }

    private static String key(String transaction, String direction, String node) {
        return transaction + '/' + direction + '/' + node;
    }
}
