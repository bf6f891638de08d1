package org.tongbao.wire.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.signature.Verdict.Reason;
import org.tongbao.wire.signature.Verdict.Refused;

/** The order in which every profile looks at its headers. */
final class HeaderCheck {

    private static final int LONGEST_TIME = 15;

    private HeaderCheck() {}

    /** The first header that is missing, as a refusal. */
    static @Nullable Refused missing(
            List<String> names, Function<String, @Nullable String> headers) {
        for (String name : names) {
            String value = headers.apply(name);
            if (value == null || value.isBlank()) {
                return new Refused(Reason.MISSING_HEADER, name, "");
            }
        }
        return null;
    }

    /** A time that is no number or too far away, as a refusal. */
    static @Nullable Refused untimely(
            String header, String value, LongFunction<Instant> reading, Instant now) {
        if (value.length() > LONGEST_TIME || !isDigits(value)) {
            return new Refused(Reason.MALFORMED_HEADER, header, value);
        }
        Duration apart = Duration.between(reading.apply(Long.parseLong(value)), now).abs();
        return apart.compareTo(SigningProfile.WINDOW) > 0
                ? new Refused(Reason.STALE_TIMESTAMP, header, value)
                : null;
    }

    private static boolean isDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Compares in a time that does not tell where they differ. */
    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
