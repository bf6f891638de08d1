package org.tongbao.platform.desk;

import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.message.Received;

/** A message that waits for its turn. */
final class Waiting {

    private final Institution institution;
    private final Receipt receipt;
    private final long id;
    private final RequestKey key;
    private final Received.Accepted accepted;
    private final byte[] body;
    private final CompletableFuture<byte[]> answer = new CompletableFuture<>();

    Waiting(
            Institution institution,
            Receipt receipt,
            long id,
            RequestKey key,
            Received.Accepted accepted,
            byte[] body) {
        this.institution = institution;
        this.receipt = receipt;
        this.id = id;
        this.key = key;
        this.accepted = accepted;
        this.body = body;
    }

    Institution institution() {
        return institution;
    }

    Receipt receipt() {
        return receipt;
    }

    /** Under which it is logged. */
    long id() {
        return id;
    }

    RequestKey key() {
        return key;
    }

    Received.Accepted accepted() {
        return accepted;
    }

    /** As received. */
    byte[] body() {
        return body;
    }

    /** Completed once what it did is committed, or with what went wrong. */
    CompletableFuture<byte[]> answer() {
        return answer;
    }

    Asked asked() {
        return new Asked(
                institution,
                key,
                accepted.request(),
                LocalDateTime.ofInstant(receipt.received(), Receipt.CHINA));
    }
}
