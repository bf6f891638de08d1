package org.tongbao.wire.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one node of one transaction, in the published order. */
public final class NodeTable {

    private final String name;
    private final int slot;
    private final List<Field> fields;
    private final List<Field> byName;
    private final Map<String, Field> byKey = new HashMap<>();

    NodeTable(String name, int slot, List<Field> fields) {
        this.name = name;
        this.slot = slot;
        this.fields = List.copyOf(fields);
        byName = fields.stream().sorted(Comparator.comparing(Field::name)).toList();
        for (Field field : fields) {
            byKey.put(field.name(), field);
        }
        for (Field field : fields) {
            field.aliases().forEach(alias -> byKey.putIfAbsent(alias, field));
        }
    }

    /** Its name on the wire; empty for the root. */
    public String name() {
        return name;
    }

    /** Its place among the nodes of its form. */
    public int slot() {
        return slot;
    }

    /** All fields, each at its own index. */
    public List<Field> fields() {
        return fields;
    }

    /** All fields by the order of their names. */
    public List<Field> byName() {
        return byName;
    }

    /** The number of fields. */
    public int width() {
        return fields.size();
    }

    /** Every name and alias with its field. */
    public Map<String, Field> keys() {
        return Map.copyOf(byKey);
    }

    /** The field of this name or alias, or null. */
    public @Nullable Field find(String key) {
        return byKey.get(key);
    }

    /**
     * The field of this name.
     *
     * @throws IllegalArgumentException if the node has none: a slip of ours, not of a sender
     */
    public Field field(String key) {
        Field field = byKey.get(key);
        if (field == null) {
            throw new IllegalArgumentException("no field " + key + " in node \"" + name + '"');
        }
        return field;
    }

    /**
     * The only node that hangs here, if there is nothing else: some clients leave such a node out
     * and send its fields directly.
     */
    public @Nullable Field soleNode() {
        return fields.size() == 1 && fields.getFirst().kind() == Kind.NODE
                ? fields.getFirst()
                : null;
    }

    @Override
    public String toString() {
        return name + fields.stream().map(Field::name).toList();
    }
}
