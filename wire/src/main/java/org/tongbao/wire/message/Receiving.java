package org.tongbao.wire.message;

import org.tongbao.wire.envelope.ContentHash;
import org.tongbao.wire.envelope.Reading;
import org.tongbao.wire.envelope.Request;
import org.tongbao.wire.envelope.RequestReading;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.table.NationalTables;
import org.tongbao.wire.validation.Validating;

/**
 * The way in: bytes become a message, or everything that is wrong with them. Built once; safe to
 * share between threads.
 */
public final class Receiving {

    private final RequestReading reading;
    private final Validating validating;

    /** Makes the tables ready. */
    public Receiving(NationalTables tables) {
        reading = new RequestReading(tables);
        validating = new Validating(tables);
    }

    /**
     * Receives one request.
     *
     * @param path the address it came to
     */
    public Received receive(byte[] body, String path) {
        return switch (reading.read(body, path)) {
            case Reading.Unreadable(Faults faults) -> new Received.Rejected(null, faults);
            case Reading.Read(Request request) -> judged(request);
        };
    }

    /** Whether a published transaction is served here. */
    public boolean serves(String number) {
        return MessageReading.serves(number);
    }

    private Received judged(Request request) {
        Faults faults = validating.check(request);
        if (faults.refuses()) {
            return new Received.Rejected(request, faults);
        }
        Message message = MessageReading.read(request, faults);
        return message == null
                ? new Received.Rejected(request, faults)
                : new Received.Accepted(request, message, ContentHash.of(request), faults);
    }
}
