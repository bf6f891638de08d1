package org.tongbao.wire.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws the tree of nodes of one direction of one transaction from its rows. */
final class FormDrawing {

    private final Drafts drafts;
    private final Map<String, Dictionary> dictionaries;
    private final String transaction;
    private final String direction;
    private final Map<String, List<Draft>> byNode = new LinkedHashMap<>();
    private final List<@Nullable NodeTable> drawn = new ArrayList<>();

    FormDrawing(
            Drafts drafts,
            Map<String, Dictionary> dictionaries,
            String transaction,
            String direction) {
        this.drafts = drafts;
        this.dictionaries = dictionaries;
        this.transaction = transaction;
        this.direction = direction;
        for (Draft row : drafts.of(transaction, direction)) {
            byNode.computeIfAbsent(row.node, _ -> new ArrayList<>()).add(row);
        }
    }

    /** The tree: fields without a node at the root, then the nodes that hang from no field. */
    Form draw() {
        Set<String> hanging = new HashSet<>();
        byNode.forEach((node, rows) -> rows.forEach(row -> addIfNode(hanging, row.field, node)));
        drawn.add(null);
        List<Field> fields = new ArrayList<>();
        byNode.getOrDefault("", List.of()).forEach(row -> fields.add(field(row, fields.size())));
        boolean first = true;
        for (String node : byNode.keySet()) {
            if (!node.isEmpty() && !hanging.contains(node)) {
                fields.add(top(node, fields.size(), !first));
                first = false;
            }
        }
        drawn.set(0, new NodeTable("", 0, fields));
        return new Form(drawn.stream().map(java.util.Objects::requireNonNull).toList());
    }

    private void addIfNode(Set<String> hanging, String field, String holder) {
        String node = nodeHeldBy(field);
        if (node != null && !node.equals(holder)) {
            hanging.add(node);
        }
    }

    private @Nullable String nodeHeldBy(String field) {
        if (byNode.containsKey(field)) {
            return field;
        }
        return byNode.keySet().stream()
                .filter(node -> drafts.aliases(transaction, direction, node).contains(field))
                .findFirst()
                .orElse(null);
    }

    private Field top(String node, int index, boolean laterNode) {
        boolean required = byNode.getOrDefault(node, List.of()).stream().anyMatch(r -> r.required);
        return new Field(
                index,
                node,
                drafts.aliases(transaction, direction, node),
                "",
                Kind.NODE,
                0,
                0,
                required,
                false,
                drafts.isList(transaction, direction, node, laterNode),
                null,
                table(node),
                transaction + ' ' + node);
    }

    private NodeTable table(String node) {
        int slot = drawn.size();
        drawn.add(null);
        List<Field> fields = new ArrayList<>();
        for (Draft row : byNode.getOrDefault(node, List.of())) {
            if (fields.stream().noneMatch(field -> field.name().equals(row.field))) {
                fields.add(field(row, fields.size()));
            }
        }
        NodeTable table = new NodeTable(node, slot, fields);
        drawn.set(slot, table);
        return table;
    }

    private Field field(Draft row, int index) {
        String held = nodeHeldBy(row.field);
        String node = held == null || held.equals(row.node) ? null : held;
        return new Field(
                index,
                row.field,
                List.copyOf(row.aliases),
                row.label,
                node == null ? row.kind : Kind.NODE,
                row.length,
                row.decimals,
                row.required,
                row.secret,
                node != null && drafts.isList(transaction, direction, node, true),
                dictionaries.get(row.dictionary),
                node == null ? null : table(node),
                row.source());
    }
}
