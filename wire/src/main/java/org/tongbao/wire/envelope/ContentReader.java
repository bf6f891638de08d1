package org.tongbao.wire.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.tongbao.wire.envelope.Content.UnknownKey;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.fault.Severity;
import org.tongbao.wire.table.Field;
import org.tongbao.wire.table.Kind;

/** Fills the sheets of one message from its JSON, liberal about its shape. */
final class ContentReader {

    private static final String NULL_WORD = "null";

    private final Content content;
    private final Text text;
    private final Faults faults;

    ContentReader(Content content, Text text, Faults faults) {
        this.content = content;
        this.text = text;
        this.faults = faults;
    }

    /** Reads the object before which the text stands into a row. */
    void object(JsonText json, Shape shape, int row) {
        Sheet sheet = content.sheet(shape.table().slot());
        KeyOrder order = shape.order();
        json.enter();
        int nth = 0;
        for (int key = order.next(json, nth); key != KeyOrder.END; key = order.next(json, nth)) {
            int column = shape.plainColumn(key);
            if (column < 0) {
                member(json, shape, row, key);
            } else {
                plain(json, sheet, row, column);
            }
            nth++;
        }
    }

    /** Reads the elements of a bare list into rows of the root. */
    void objects(JsonText json, Shape shape) {
        Sheet root = content.sheet(0);
        boolean first = true;
        json.enter();
        for (boolean begin = true; json.hasElement(begin); begin = false) {
            if (json.next() == '{') {
                object(json, shape, first ? 0 : root.addRow(0));
                first = false;
            } else {
                json.skip();
            }
        }
    }

    /** Reads the member whose name was just taken; {@code key} is what the shape calls it. */
    void member(JsonText json, Shape shape, int row, int key) {
        Sheet sheet = content.sheet(shape.table().slot());
        if (key < 0) {
            unknown(json, sheet, row);
            return;
        }
        Shape.Target target = shape.target(key);
        Field through = target.through();
        if (through == null) {
            value(json, shape, sheet, row, target.field());
            return;
        }
        Shape inner = shape.child(through);
        Sheet innerSheet = content.sheet(inner.table().slot());
        boolean first = sheet.length(row, through.index()) == 0;
        int innerRow = first ? newChild(sheet, row, through, innerSheet) : innerSheet.firstOf(row);
        value(json, inner, innerSheet, innerRow, target.field());
    }

    private void value(JsonText json, Shape shape, Sheet sheet, int row, Field field) {
        if (field.kind() == Kind.NODE) {
            node(json, shape.child(field), sheet, row, field);
        } else {
            plain(json, sheet, row, field.index());
        }
    }

    private void plain(JsonText json, Sheet sheet, int row, int column) {
        switch (json.next()) {
            case '"' -> {
                if (!sheet.repeats(json, row, column)) {
                    json.string();
                    cell(json, sheet, row, column);
                }
            }
            case '{', '[' -> structure(json, sheet, row, sheet.table().fields().get(column));
            case JsonText.END -> throw new Malformed(json.position());
            default -> {
                json.scalar();
                cell(json, sheet, row, column);
            }
        }
    }

    /** Puts what was taken last, without blanks around it; nothing stays nothing. */
    private void cell(JsonText json, Sheet sheet, int row, int column) {
        int start = json.start();
        int stop = json.stop();
        if (json.isEscaped()) {
            start = text.size();
            text.appendDecoded(json.bytes(), json.start(), json.stop());
            stop = text.size();
        }
        byte[] bytes = text.bytes();
        while (start < stop && isBlank(bytes[start])) {
            start++;
        }
        while (stop > start && isBlank(bytes[stop - 1])) {
            stop--;
        }
        int length = stop - start;
        if (length == 0 || (length == NULL_WORD.length() && isNullWord(bytes, start))) {
            return;
        }
        if (!sheet.put(row, column, start, length)) {
            fault(sheet, row, sheet.table().fields().get(column), Rule.TWICE, "");
        }
        if (json.isEscaped() && holdsNull(bytes, start, stop)) {
            fault(sheet, row, sheet.table().fields().get(column), Rule.CHARACTER, "");
        }
    }

    /** A structure where text is meant is kept as its JSON text; elsewhere it is a fault too. */
    private void structure(JsonText json, Sheet sheet, int row, Field field) {
        int at = text.size();
        text.append(canonical(json).getBytes(UTF_8));
        sheet.put(row, field.index(), at, text.size() - at);
        if (field.kind() != Kind.ANY) {
            fault(sheet, row, field, Rule.TEXT_EXPECTED, "");
        }
    }

    private void node(JsonText json, Shape shape, Sheet sheet, int row, Field field) {
        switch (json.next()) {
            case '{' -> child(json, shape, sheet, row, field);
            case '[' -> {
                json.enter();
                for (boolean first = true; json.hasElement(first); first = false) {
                    if (json.next() == '{') {
                        child(json, shape, sheet, row, field);
                    } else {
                        noNode(json, sheet, row, field);
                    }
                }
            }
            case '"' -> {
                json.string();
                embedded(json, shape, sheet, row, field);
            }
            default -> noNode(json, sheet, row, field);
        }
        int given = sheet.length(row, field.index());
        if (given > 1 && !field.many()) {
            fault(sheet, row, field, Rule.ONE_EXPECTED, Integer.toString(given));
        }
    }

    private void noNode(JsonText json, Sheet sheet, int row, Field field) {
        boolean nothing = json.next() == 'n';
        json.skip();
        if (!nothing) {
            fault(sheet, row, field, Rule.NODE_EXPECTED, "");
        }
    }

    /** A node serialised as a string, as {@code exp_content} is; other text there is told. */
    private void embedded(JsonText json, Shape shape, Sheet sheet, int row, Field field) {
        byte[] string = json.taken();
        if (isNothing(string)) {
            return;
        }
        int at = text.size();
        text.append(string);
        boolean read = false;
        try {
            JsonText inner = new JsonText(text.bytes(), at, text.size());
            if (inner.next() == '{') {
                child(inner, shape, sheet, row, field);
                read = true;
            }
        } catch (Malformed _) {
            read = false;
        }
        if (!read) {
            Severity severity = field.required() ? Severity.ERROR : Severity.WARNING;
            faults.add(Fault.of(severity, sheet.place(row, field), null, Rule.NODE_EXPECTED, ""));
        }
    }

    private void child(JsonText json, Shape shape, Sheet sheet, int row, Field field) {
        Sheet inner = content.sheet(shape.table().slot());
        object(json, shape, newChild(sheet, row, field, inner));
    }

    private static int newChild(Sheet sheet, int row, Field field, Sheet inner) {
        sheet.countChild(row, field.index());
        return inner.addRow(row);
    }

    private void unknown(JsonText json, Sheet sheet, int row) {
        String name = new String(json.taken(), UTF_8);
        int first = json.next();
        String value = canonical(json);
        boolean nothing = first == 'n' || (first == '"' && isNothing(json.taken()));
        content.addUnknown(new UnknownKey(sheet, row, name, nothing ? "" : value));
    }

    private static String canonical(JsonText json) {
        json.next();
        int begin = json.position();
        json.skip();
        return CanonicalJson.of(json.bytes(), begin, json.position());
    }

    private void fault(Sheet sheet, int row, Field field, Rule rule, String detail) {
        faults.add(
                Severity.ERROR,
                () -> Fault.of(Severity.ERROR, sheet.place(row, field), null, rule, detail));
    }

    private static boolean isNothing(byte[] string) {
        String words = new String(string, UTF_8);
        return words.isBlank() || words.equalsIgnoreCase(NULL_WORD);
    }

    private static boolean isBlank(byte one) {
        return one >= 0 && one <= ' ';
    }

    private static boolean holdsNull(byte[] bytes, int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNullWord(byte[] from, int start) {
        return (from[start] | 0x20) == 'n'
                && (from[start + 1] | 0x20) == 'u'
                && (from[start + 2] | 0x20) == 'l'
                && (from[start + 3] | 0x20) == 'l';
    }
}
