package org.tongbao.wire.envelope;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Masking;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.fault.Severity;
import org.tongbao.wire.table.Field;
import org.tongbao.wire.table.NationalTables;
import org.tongbao.wire.table.Transaction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads the bytes of a request into sheets. Built once; safe to share between threads. */
public final class RequestReading {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 200;

    private final NationalTables tables;
    private final JsonFactory json =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxNumberLength(LONGEST_NUMBER)
                                    .maxNameLength(LONGEST_NAME)
                                    .build())
                    .build();
    private final Shape envelopeShape;
    private final Map<String, Shape> inputShapes = new HashMap<>();

    /** Makes every input form ready. */
    public RequestReading(NationalTables tables) {
        this.tables = tables;
        envelopeShape = new Shape(tables.envelope().input().root(), json);
        for (Transaction transaction : tables.transactions()) {
            inputShapes.put(transaction.number(), new Shape(transaction.input().root(), json));
        }
    }

    /**
     * Reads one request.
     *
     * @param path the address it came to; if its last part is a transaction number, it must agree
     */
    public Reading read(byte[] body, String path) {
        try {
            Pass first = new Pass(body, null);
            Pass pass = first.skippedInput ? new Pass(body, first.transaction()) : first;
            return pass.result(path);
        } catch (JacksonException e) {
            return new Reading.Unreadable(Faults.of(notJson(e)));
        }
    }

    private static Fault notJson(JacksonException e) {
        String at =
                e.getLocation() == null
                        ? "?"
                        : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
        return Fault.of(Severity.ERROR, Fault.Place.of("(body)"), null, Rule.JSON, at);
    }

    /** One pass over the body; a second is needed when input stands before infno. */
    private final class Pass {

        private final Text text;
        private final Content envelope;
        private final Faults faults = new Faults();
        private final @Nullable Transaction known;
        private @Nullable Content input;
        private boolean skippedInput;

        Pass(byte[] body, @Nullable Transaction known) {
            this.known = known;
            text = new Text(body.length);
            envelope = new Content(tables.envelope().input(), text);
            try (JsonParser p = json.createParser(ObjectReadContext.empty(), body)) {
                if (p.nextToken() != JsonToken.START_OBJECT) {
                    throw new tools.jackson.core.exc.StreamReadException(p, "no object");
                }
                envelope(p);
                if (p.nextToken() != null) {
                    throw new tools.jackson.core.exc.StreamReadException(p, "more than one");
                }
            }
        }

        private void envelope(JsonParser p) {
            ContentReader reader = new ContentReader(json, envelope, faults);
            Field inputField = envelopeShape.table().field("input");
            for (int key = p.nextNameMatch(envelopeShape.matcher());
                    key != PropertyNameMatcher.MATCH_END_OBJECT;
                    key = p.nextNameMatch(envelopeShape.matcher())) {
                if (key >= 0 && envelopeShape.target(key).field().equals(inputField)) {
                    input(p, inputField);
                } else {
                    reader.member(p, envelopeShape, 0, key);
                }
            }
        }

        private void input(JsonParser p, Field field) {
            Transaction transaction = transaction();
            if (p.nextToken() != JsonToken.START_OBJECT) {
                p.skipChildren();
            } else if (transaction == null) {
                skippedInput = true;
                p.skipChildren();
            } else {
                Content read = new Content(transaction.input(), text);
                Shape shape = inputShapes.get(transaction.number());
                new ContentReader(json, read, faults)
                        .object(p, java.util.Objects.requireNonNull(shape), 0);
                envelope.sheet(0).countChild(0, field.index());
                input = read;
            }
        }

        @Nullable Transaction transaction() {
            return known != null ? known : tables.transaction(number()).orElse(null);
        }

        private String number() {
            Sheet sheet = envelope.sheet(0);
            String number = sheet.text(0, sheet.table().field("infno").index());
            return number == null ? "" : number;
        }

        Reading result(String path) {
            Transaction transaction = transaction();
            Fault.Place infno = Fault.Place.of("infno");
            if (transaction == null) {
                Rule rule = number().isEmpty() ? Rule.REQUIRED : Rule.TRANSACTION;
                String shown = number().isEmpty() ? null : Masking.shown(number());
                return new Reading.Unreadable(
                        Faults.of(Fault.of(Severity.ERROR, infno, shown, rule, "")));
            }
            String last = path.substring(path.lastIndexOf('/') + 1);
            if (tables.transaction(last).isPresent() && !last.equals(number())) {
                faults.add(Fault.of(Severity.ERROR, infno, number(), Rule.ADDRESS, last));
            }
            Content read = input == null ? new Content(transaction.input(), text) : input;
            return new Reading.Read(new Request(transaction, envelope, read, faults));
        }
    }
}
