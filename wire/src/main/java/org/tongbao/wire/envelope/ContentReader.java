package org.tongbao.wire.envelope;

import org.jspecify.annotations.Nullable;
import org.tongbao.wire.envelope.Content.UnknownKey;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.fault.Severity;
import org.tongbao.wire.table.Field;
import org.tongbao.wire.table.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Fills the sheets of one message from the parser, liberal about its shape. */
final class ContentReader {

    private static final String NULL_WORD = "null";

    private final JsonFactory json;
    private final Content content;
    private final Faults faults;
    private final @Nullable KeyOrder[] orders;

    ContentReader(JsonFactory json, Content content, Faults faults) {
        this.json = json;
        this.content = content;
        this.faults = faults;
        orders = new @Nullable KeyOrder[content.form().nodes().size()];
    }

    /** Reads the object at whose start the parser stands into a row. */
    void object(JsonParser p, Shape shape, int row) {
        Sheet sheet = content.sheet(shape.table().slot());
        KeyOrder order = orders[shape.table().slot()];
        if (order == null) {
            order = new KeyOrder();
            orders[shape.table().slot()] = order;
        }
        for (int nth = 0; order.hasNext(p, shape, nth); nth++) {
            int key = order.key();
            int column = shape.plainColumn(key);
            if (column < 0) {
                member(p, shape, row, key);
            } else {
                plain(p, sheet, row, column);
            }
        }
    }

    /** Reads the elements of a bare list into rows of the root. */
    void objects(JsonParser p, Shape shape) {
        Sheet root = content.sheet(0);
        boolean first = true;
        for (JsonToken next = p.nextToken(); next != JsonToken.END_ARRAY; next = p.nextToken()) {
            if (next == JsonToken.START_OBJECT) {
                object(p, shape, first ? 0 : root.addRow(0));
                first = false;
            } else {
                p.skipChildren();
            }
        }
    }

    /** Reads one member at whose name the parser stands; {@code key} is what the shape matched. */
    void member(JsonParser p, Shape shape, int row, int key) {
        Sheet sheet = content.sheet(shape.table().slot());
        if (key < 0) {
            unknown(p, sheet, row);
            return;
        }
        Shape.Target target = shape.target(key);
        Field through = target.through();
        if (through == null) {
            value(p, shape, sheet, row, target.field());
            return;
        }
        Shape inner = shape.child(through);
        Sheet innerSheet = content.sheet(inner.table().slot());
        boolean first = sheet.length(row, through.index()) == 0;
        int innerRow = first ? newChild(sheet, row, through, innerSheet) : innerSheet.firstOf(row);
        value(p, inner, innerSheet, innerRow, target.field());
    }

    private void value(JsonParser p, Shape shape, Sheet sheet, int row, Field field) {
        if (field.kind() == Kind.NODE) {
            node(p, p.nextToken(), shape.child(field), sheet, row, field);
        } else {
            plain(p, sheet, row, field.index());
        }
    }

    private void plain(JsonParser p, Sheet sheet, int row, int column) {
        JsonToken token = p.nextToken();
        if (!token.isScalarValue()) {
            structure(p, sheet, row, sheet.table().fields().get(column));
        } else if (token != JsonToken.VALUE_NULL) {
            scalar(p, sheet, row, column);
        }
    }

    private void scalar(JsonParser p, Sheet sheet, int row, int column) {
        char[] from = p.getStringCharacters();
        int start = p.getStringOffset();
        int end = start + p.getStringLength();
        while (start < end && from[start] <= ' ') {
            start++;
        }
        while (end > start && from[end - 1] <= ' ') {
            end--;
        }
        int length = end - start;
        if (length == 0 || (length == NULL_WORD.length() && isNullWord(from, start))) {
            return;
        }
        if (!sheet.put(row, column, from, start, length)) {
            fault(sheet, row, sheet.table().fields().get(column), Rule.TWICE, "");
        }
    }

    /** A structure where text is meant is kept as its JSON text; elsewhere it is a fault too. */
    private void structure(JsonParser p, Sheet sheet, int row, Field field) {
        char[] kept = CanonicalJson.of(p).toCharArray();
        sheet.put(row, field.index(), kept, 0, kept.length);
        if (field.kind() != Kind.ANY) {
            fault(sheet, row, field, Rule.TEXT_EXPECTED, "");
        }
    }

    private void node(
            JsonParser p, JsonToken token, Shape shape, Sheet sheet, int row, Field field) {
        switch (token) {
            case START_OBJECT -> child(p, shape, sheet, row, field);
            case START_ARRAY -> {
                for (JsonToken next = p.nextToken();
                        next != JsonToken.END_ARRAY;
                        next = p.nextToken()) {
                    if (next == JsonToken.START_OBJECT) {
                        child(p, shape, sheet, row, field);
                    } else if (next != JsonToken.VALUE_NULL) {
                        p.skipChildren();
                        fault(sheet, row, field, Rule.NODE_EXPECTED, "");
                    }
                }
            }
            case VALUE_STRING -> embedded(p.getString(), shape, sheet, row, field);
            case VALUE_NULL -> {}
            default -> fault(sheet, row, field, Rule.NODE_EXPECTED, "");
        }
        int given = sheet.length(row, field.index());
        if (given > 1 && !field.many()) {
            fault(sheet, row, field, Rule.ONE_EXPECTED, Integer.toString(given));
        }
    }

    /** A node serialised as a string, as {@code exp_content} is; other text there is told. */
    private void embedded(String text, Shape shape, Sheet sheet, int row, Field field) {
        if (isNothing(text)) {
            return;
        }
        boolean read = false;
        try (JsonParser inner = json.createParser(ObjectReadContext.empty(), text)) {
            if (inner.nextToken() == JsonToken.START_OBJECT) {
                child(inner, shape, sheet, row, field);
                read = true;
            }
        } catch (JacksonException _) {
            read = false;
        }
        if (!read) {
            Severity severity = field.required() ? Severity.ERROR : Severity.WARNING;
            faults.add(Fault.of(severity, sheet.place(row, field), null, Rule.NODE_EXPECTED, ""));
        }
    }

    private void child(JsonParser p, Shape shape, Sheet sheet, int row, Field field) {
        Sheet inner = content.sheet(shape.table().slot());
        object(p, shape, newChild(sheet, row, field, inner));
    }

    private static int newChild(Sheet sheet, int row, Field field, Sheet inner) {
        sheet.countChild(row, field.index());
        return inner.addRow(row);
    }

    private void unknown(JsonParser p, Sheet sheet, int row) {
        String name = p.currentName();
        JsonToken token = p.nextToken();
        boolean nothing =
                token == JsonToken.VALUE_NULL
                        || (token == JsonToken.VALUE_STRING && isNothing(p.getString()));
        String value = nothing ? "" : CanonicalJson.of(p);
        content.addUnknown(new UnknownKey(sheet, row, name, value));
    }

    private void fault(Sheet sheet, int row, Field field, Rule rule, String detail) {
        faults.add(
                Severity.ERROR,
                () -> Fault.of(Severity.ERROR, sheet.place(row, field), null, rule, detail));
    }

    private static boolean isNothing(String text) {
        return text.isBlank() || text.equalsIgnoreCase(NULL_WORD);
    }

    private static boolean isNullWord(char[] from, int start) {
        return (from[start] | 0x20) == 'n'
                && (from[start + 1] | 0x20) == 'u'
                && (from[start + 2] | 0x20) == 'l'
                && (from[start + 3] | 0x20) == 'l';
    }
}
