package org.tongbao.wire.envelope;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.table.Field;
import org.tongbao.wire.table.Form;
import org.tongbao.wire.table.NodeTable;

/** What one form of a transaction was filled with: a sheet for each of its nodes. */
public final class Content {

    /**
     * A key that no table knows, with what stood there.
     *
     * @param value its JSON with sorted keys; empty for nothing
     */
    record UnknownKey(Sheet sheet, int row, String name, String value) {}

    private final Text text;
    private final Form form;
    private final Sheet[] sheets;
    private final List<UnknownKey> unknown = new ArrayList<>();

    Content(Form form, Text text) {
        this.form = form;
        this.text = text;
        sheets = new Sheet[form.nodes().size()];
        sheets[0] = new Sheet(form.root(), text, null);
        hang(sheets[0]);
        sheets[0].addRow(0);
    }

    private void hang(Sheet holder) {
        for (Field field : holder.table().fields()) {
            NodeTable child = field.child();
            if (child != null) {
                sheets[child.slot()] = new Sheet(child, text, holder);
                hang(sheets[child.slot()]);
            }
        }
    }

    /** The form that was filled. */
    public Form form() {
        return form;
    }

    /** All sheets, each at the slot of its node; the first is the root with its one row. */
    public List<Sheet> sheets() {
        return List.of(sheets);
    }

    /** The sheet of a node. */
    public Sheet sheet(int slot) {
        return sheets[slot];
    }

    /**
     * The sheet of the node of this name.
     *
     * @throws IllegalArgumentException if the form has no such node: a slip of ours
     */
    public Sheet sheet(String node) {
        for (Sheet sheet : sheets) {
            if (sheet.table().name().equals(node)) {
                return sheet;
            }
        }
        throw new IllegalArgumentException("no node " + node);
    }

    /** The bytes in UTF-8 the cells point into; not to be changed. */
    public byte[] bytes() {
        return text.bytes();
    }

    /** Keys that no table knows, as {@code node.key}; they were ignored. */
    public List<String> unknownKeys() {
        TreeSet<String> names = new TreeSet<>();
        for (UnknownKey key : unknown) {
            String node = key.sheet().table().name();
            names.add(node.isEmpty() ? key.name() : node + "." + key.name());
        }
        return List.copyOf(names);
    }

    List<UnknownKey> unknown() {
        return unknown;
    }

    void addUnknown(UnknownKey key) {
        unknown.add(key);
    }

    /** The first row that hangs in that row, or -1. */
    public int childRow(@Nullable NodeTable child, int parent) {
        return child == null ? -1 : sheets[child.slot()].firstOf(parent);
    }
}
