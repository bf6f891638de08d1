package org.tongbao.wire.envelope;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.fault.Severity;
import org.tongbao.wire.table.Field;
import org.tongbao.wire.table.Form;
import org.tongbao.wire.table.NationalTables;
import org.tongbao.wire.table.NodeTable;
import org.tongbao.wire.table.Transaction;

/** One direction of the wire made ready: the envelope, and the body of every transaction in it. */
final class Wire {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Form form;
    private final Shape shape;
    private final Field body;
    private final Map<NodeTable, Shape> bodies = new HashMap<>();

    private Wire(NationalTables tables, Function<Transaction, Form> direction, String body) {
        form = direction.apply(tables.envelope());
        shape = new Shape(form.root());
        this.body = form.root().field(body);
        for (Transaction transaction : tables.transactions()) {
            NodeTable root = direction.apply(transaction).root();
            bodies.put(root, new Shape(root));
        }
    }

    /** What institutions send. */
    static Wire inward(NationalTables tables) {
        return new Wire(tables, Transaction::input, "input");
    }

    /** What they are answered. */
    static Wire outward(NationalTables tables) {
        return new Wire(tables, Transaction::output, "output");
    }

    /** Why bytes are not JSON; says where, not what stands there. */
    static Fault notJson(Malformed e, byte[] bytes) {
        return Fault.of(Severity.ERROR, Fault.Place.of("(body)"), null, Rule.JSON, e.place(bytes));
    }

    /** One pass over a message. */
    final class Pass {

        private final Text text;
        private final Content envelope;
        private final Faults faults = new Faults();
        private final Function<Content, @Nullable Form> bodyForm;
        private @Nullable Content content;
        private boolean skippedBody;

        /**
         * Reads a message.
         *
         * @param bodyForm what the body looks like, by what is known of the envelope so far; null
         *     skips the body
         * @throws Malformed if it is not one JSON object in UTF-8
         */
        Pass(byte[] bytes, Function<Content, @Nullable Form> bodyForm) {
            this.bodyForm = bodyForm;
            text = new Text(bytes);
            envelope = new Content(form, text);
            JsonText json = new JsonText(bytes, afterMark(bytes), bytes.length);
            if (json.next() != '{') {
                throw new Malformed(json.position());
            }
            envelope(json);
            if (json.next() != JsonText.END) {
                throw new Malformed(json.position());
            }
        }

        private static int afterMark(byte[] bytes) {
            int length = BYTE_ORDER_MARK.length;
            boolean marked =
                    bytes.length >= length
                            && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
            return marked ? length : 0;
        }

        private void envelope(JsonText json) {
            ContentReader reader = new ContentReader(envelope, text, faults);
            json.enter();
            int nth = 0;
            int key = shape.order().next(json, nth);
            while (key != KeyOrder.END) {
                if (key >= 0 && shape.target(key).field().index() == body.index()) {
                    body(json);
                } else {
                    reader.member(json, shape, 0, key);
                }
                key = shape.order().next(json, ++nth);
            }
        }

        private void body(JsonText json) {
            Form known = bodyForm.apply(envelope);
            int bracket = json.next();
            boolean structure = bracket == '{' || bracket == '[';
            if (known == null || !structure) {
                skippedBody |= structure;
                json.skip();
                return;
            }
            Content read = new Content(known, text);
            ContentReader reader = new ContentReader(read, text, faults);
            Shape inner = Objects.requireNonNull(bodies.get(known.root()));
            if (bracket == '{') {
                reader.object(json, inner, 0);
            } else {
                reader.objects(json, inner);
            }
            envelope.sheet(0).countChild(0, body.index());
            content = read;
        }

        Content envelope() {
            return envelope;
        }

        Faults faults() {
            return faults;
        }

        /** Whether there was a body that could not be read for want of a form. */
        boolean skippedBody() {
            return skippedBody;
        }

        /** The body; empty if there was none. */
        Content content(Form known) {
            return content == null ? new Content(known, text) : content;
        }
    }
}
