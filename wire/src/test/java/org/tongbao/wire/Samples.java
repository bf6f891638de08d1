package org.tongbao.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.tongbao.wire.envelope.Reading;
import org.tongbao.wire.envelope.Request;
import org.tongbao.wire.envelope.RequestReading;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.table.NationalTables;
import org.tongbao.wire.validation.Validating;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages in the shapes real clients send, and the means to spoil them in one place. */
public final class Samples {

    public static final NationalTables TABLES = NationalTables.load();
    public static final RequestReading READING = new RequestReading(TABLES);
    public static final Validating VALIDATING = new Validating(TABLES);
    public static final JsonMapper JSON = new JsonMapper();

    private Samples() {}

    /** The message of this transaction as it stands in the samples. */
    public static byte[] message(String number) {
        try (InputStream in = Samples.class.getResourceAsStream("sample/" + number + ".json")) {
            return Objects.requireNonNull(in, number).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The message with one value put at a pointer; {@code -} takes it away. */
    public static byte[] with(byte[] message, String pointer, String json) {
        ObjectNode root = (ObjectNode) JSON.readTree(message);
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = root.at(at.head());
        String last = at.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            if (json.equals("-")) {
                object.remove(last);
            } else {
                object.set(last, JSON.readTree(json));
            }
        } else {
            ArrayNode array = (ArrayNode) parent;
            if (json.equals("-")) {
                array.remove(at.last().getMatchingIndex());
            } else {
                array.set(at.last().getMatchingIndex(), JSON.readTree(json));
            }
        }
        return JSON.writeValueAsBytes(root);
    }

    /** The request the bytes hold. */
    public static Request read(byte[] message) {
        return ((Reading.Read) READING.read(message, "/callService")).request();
    }

    /** Everything wrong with the message. */
    public static List<Fault> faults(byte[] message) {
        return VALIDATING.check(read(message)).list();
    }
}
