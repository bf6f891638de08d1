package org.tongbao.wire.envelope;

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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/** One direction of the wire made ready: the envelope, and the body of every transaction in it. */
final class Wire {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 200;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxNumberLength(LONGEST_NUMBER)
                                    .maxNameLength(LONGEST_NAME)
                                    .build())
                    .build();

    private final Form form;
    private final Shape shape;
    private final Field body;
    private final Map<NodeTable, Shape> bodies = new HashMap<>();

    private Wire(NationalTables tables, Function<Transaction, Form> direction, String body) {
        form = direction.apply(tables.envelope());
        shape = new Shape(form.root(), JSON);
        this.body = form.root().field(body);
        for (Transaction transaction : tables.transactions()) {
            NodeTable root = direction.apply(transaction).root();
            bodies.put(root, new Shape(root, JSON));
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
    static Fault notJson(JacksonException e) {
        String at =
                e.getLocation() == null
                        ? "?"
                        : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
        return Fault.of(Severity.ERROR, Fault.Place.of("(body)"), null, Rule.JSON, at);
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
         * @throws JacksonException if it is not one JSON object
         */
        Pass(byte[] bytes, Function<Content, @Nullable Form> bodyForm) {
            this.bodyForm = bodyForm;
            text = new Text(bytes.length);
            envelope = new Content(form, text);
            try (JsonParser p = JSON.createParser(ObjectReadContext.empty(), bytes)) {
                if (p.nextToken() != JsonToken.START_OBJECT) {
                    throw new StreamReadException(p, "no object");
                }
                envelope(p);
                if (p.nextToken() != null) {
                    throw new StreamReadException(p, "more than one");
                }
            }
        }

        private void envelope(JsonParser p) {
            ContentReader reader = new ContentReader(JSON, envelope, faults);
            for (int key = p.nextNameMatch(shape.matcher());
                    key != PropertyNameMatcher.MATCH_END_OBJECT;
                    key = p.nextNameMatch(shape.matcher())) {
                if (key >= 0 && shape.target(key).field().index() == body.index()) {
                    body(p);
                } else {
                    reader.member(p, shape, 0, key);
                }
            }
        }

        private void body(JsonParser p) {
            Form known = bodyForm.apply(envelope);
            JsonToken token = p.nextToken();
            boolean structure = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
            if (known == null || !structure) {
                skippedBody |= structure;
                p.skipChildren();
                return;
            }
            Content read = new Content(known, text);
            ContentReader reader = new ContentReader(JSON, read, faults);
            if (token == JsonToken.START_OBJECT) {
                reader.object(p, Objects.requireNonNull(bodies.get(known.root())), 0);
            } else {
                reader.objects(p, Objects.requireNonNull(bodies.get(known.root())));
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
