package org.tongbao.wire.envelope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.table.Field;
import org.tongbao.wire.table.Kind;
import org.tongbao.wire.table.NodeTable;

/**
 * A node table made ready for the parser: key names are matched on their bytes, without making
 * strings.
 */
final class Shape {

    /**
     * Where a key leads.
     *
     * @param field the field
     * @param through the node left out by the sender, if the field belongs into one
     */
    record Target(Field field, @Nullable Field through) {}

    private final NodeTable table;
    private final KeyOrder order;
    private final Target[] targets;
    private final int[] plainColumns;
    private final @Nullable Shape[] children;

    Shape(NodeTable table) {
        this.table = table;
        Map<String, Target> byKey = new LinkedHashMap<>();
        table.keys().forEach((key, field) -> byKey.put(key, new Target(field, null)));
        Field sole = table.name().isEmpty() ? table.soleNode() : null;
        if (sole != null && sole.child() != null) {
            sole.child()
                    .keys()
                    .forEach((key, field) -> byKey.putIfAbsent(key, new Target(field, sole)));
        }
        order = new KeyOrder(List.copyOf(byKey.keySet()));
        targets = byKey.values().toArray(Target[]::new);
        plainColumns = new int[targets.length];
        for (int i = 0; i < targets.length; i++) {
            Field field = targets[i].field();
            boolean plain = field.kind() != Kind.NODE && targets[i].through() == null;
            plainColumns[i] = plain ? field.index() : -1;
        }
        children = new @Nullable Shape[table.width()];
        for (Field field : table.fields()) {
            NodeTable child = field.child();
            children[field.index()] = child == null ? null : new Shape(child);
        }
    }

    NodeTable table() {
        return table;
    }

    /** How objects of this shape write their keys. */
    KeyOrder order() {
        return order;
    }

    /** The column a key leads to if a plain value belongs there; otherwise below nothing. */
    int plainColumn(int match) {
        return match < 0 ? -1 : plainColumns[match];
    }

    Target target(int match) {
        return targets[match];
    }

    /** The shape of the objects that hang in a field of kind node. */
    Shape child(Field field) {
        return Objects.requireNonNull(children[field.index()], field.name());
    }
}
