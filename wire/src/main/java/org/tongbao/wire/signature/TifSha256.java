package org.tongbao.wire.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.signature.Verdict.Genuine;
import org.tongbao.wire.signature.Verdict.Reason;
import org.tongbao.wire.signature.Verdict.Refused;

/**
 * The {@code x-tif-*} headers of Guangdong: SHA-256 over time, secret, a text used once, and time
 * again, in lower-case hexadecimal (interface reference 4, variant b). The body is not covered.
 */
public record TifSha256() implements SigningProfile {

    private static final String KEY = "x-tif-paasid";
    private static final String TIME = "x-tif-timestamp";
    private static final String ONCE = "x-tif-nonce";
    private static final String SIGNATURE = "x-tif-signature";
    private static final int LONGEST_ONCE = 32;

    @Override
    public Map<String, String> sign(
            Credentials credentials, String transaction, Instant now, String once) {
        String time = Long.toString(now.getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(KEY, credentials.key());
        headers.put(TIME, time);
        headers.put(ONCE, once);
        headers.put(SIGNATURE, signature(credentials.secret(), time, once));
        return headers;
    }

    @Override
    public Verdict verify(
            Function<String, @Nullable String> headers,
            Function<String, @Nullable String> secrets,
            Instant now) {
        Refused missing = HeaderCheck.missing(List.of(KEY, TIME, ONCE, SIGNATURE), headers);
        if (missing != null) {
            return missing;
        }
        String key = Objects.requireNonNull(headers.apply(KEY));
        String time = Objects.requireNonNull(headers.apply(TIME));
        String once = Objects.requireNonNull(headers.apply(ONCE));
        if (once.length() > LONGEST_ONCE) {
            return new Refused(Reason.MALFORMED_HEADER, ONCE, once);
        }
        Refused untimely = HeaderCheck.untimely(TIME, time, Instant::ofEpochSecond, now);
        if (untimely != null) {
            return untimely;
        }
        String secret = secrets.apply(key);
        if (secret == null) {
            return new Refused(Reason.UNKNOWN_KEY, KEY, key);
        }
        String expected = signature(secret, time, once);
        return HeaderCheck.same(expected, Objects.requireNonNull(headers.apply(SIGNATURE)))
                ? new Genuine(key)
                : new Refused(Reason.MISMATCH, SIGNATURE, "");
    }

    private static String signature(String secret, String time, String once) {
        try {
            byte[] text = (time + secret + once + time).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
