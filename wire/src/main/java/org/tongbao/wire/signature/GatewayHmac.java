package org.tongbao.wire.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.signature.Verdict.Genuine;
import org.tongbao.wire.signature.Verdict.Reason;
import org.tongbao.wire.signature.Verdict.Refused;

/**
 * The {@code _api_*} headers of provincial gateways: HMAC-SHA1 over the four values in the order of
 * their names, in Base64 (interface reference 4, variant a). The body is not covered.
 *
 * @param prefix what stands before the number in {@code _api_name}: nothing in one province, {@code
 *     hsa-fsi-} in another; only for signing, since the check takes the name as sent
 */
public record GatewayHmac(String prefix) implements SigningProfile {

    private static final String KEY = "_api_access_key";
    private static final String NAME = "_api_name";
    private static final String TIME = "_api_timestamp";
    private static final String VERSION = "_api_version";
    private static final String SIGNATURE = "_api_signature";
    private static final String CURRENT_VERSION = "1.0.0";

    @Override
    public Map<String, String> sign(
            Credentials credentials, String transaction, Instant now, String once) {
        String name = prefix + transaction;
        String time = Long.toString(now.toEpochMilli());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(KEY, credentials.key());
        headers.put(NAME, name);
        headers.put(TIME, time);
        headers.put(VERSION, CURRENT_VERSION);
        headers.put(
                SIGNATURE,
                signature(credentials.secret(), credentials.key(), name, time, CURRENT_VERSION));
        return headers;
    }

    @Override
    public Verdict verify(
            Function<String, @Nullable String> headers,
            Function<String, @Nullable String> secrets,
            Instant now) {
        Refused missing =
                HeaderCheck.missing(List.of(KEY, NAME, TIME, VERSION, SIGNATURE), headers);
        if (missing != null) {
            return missing;
        }
        String key = Objects.requireNonNull(headers.apply(KEY));
        String name = Objects.requireNonNull(headers.apply(NAME));
        String time = Objects.requireNonNull(headers.apply(TIME));
        String version = Objects.requireNonNull(headers.apply(VERSION));
        Refused untimely = HeaderCheck.untimely(TIME, time, Instant::ofEpochMilli, now);
        if (untimely != null) {
            return untimely;
        }
        String secret = secrets.apply(key);
        if (secret == null) {
            return new Refused(Reason.UNKNOWN_KEY, KEY, key);
        }
        String expected = signature(secret, key, name, time, version);
        return HeaderCheck.same(expected, Objects.requireNonNull(headers.apply(SIGNATURE)))
                ? new Genuine(key)
                : new Refused(Reason.MISMATCH, SIGNATURE, "");
    }

    private static String signature(
            String secret, String key, String name, String time, String version) {
        String signed = pair(KEY, key) + '&' + pair(NAME, name) + '&' + pair(TIME, time);
        byte[] text = (signed + '&' + pair(VERSION, version)).getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }

    private static String pair(String name, String value) {
        return name + '=' + value;
    }
}
