package org.tongbao.wire.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One way in which headers prove the sender. */
public interface SigningProfile {

    /** How far the sender's clock may be from ours, either way. */
    Duration WINDOW = Duration.ofMinutes(30);

    /**
     * The headers that prove the sender.
     *
     * @param transaction the transaction number
     * @param once a text of 1 to 32 characters not used before; some profiles ignore it
     */
    Map<String, String> sign(Credentials credentials, String transaction, Instant now, String once);

    /**
     * Whether the headers prove a sender.
     *
     * @param headers the value of a header by its lower-case name, or null
     * @param secrets the secret of a key, or null if there is no such key
     */
    Verdict verify(
            Function<String, @Nullable String> headers,
            Function<String, @Nullable String> secrets,
            Instant now);

    /** A key and the secret that goes with it; never printed together. */
    record Credentials(String key, String secret) {

        @Override
        public String toString() {
            return "Credentials[" + key + "]";
        }
    }
}
