package org.tongbao.simulation.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs for one key as {@code GatewayHmac} does, with one code kept ready: HMAC-SHA1 over key,
 * number, time and version, in Base64. Belongs to one thread.
 */
final class Signer {

    private static final String ALGORITHM = "HmacSHA1";

    private final Mac mac;
    private final byte[] text;
    private final byte[] digest;
    private final byte[] signature = new byte[Slot.SIGNATURE.width()];
    private final int numberAt;
    private final int stampAt;

    Signer(String key, String secret) {
        String before = "_api_access_key=" + key + "&_api_name=";
        String between = "0000&_api_timestamp=";
        numberAt = before.length();
        stampAt = numberAt + between.length();
        text =
                (before + between + "0".repeat(Slot.STAMP.width()) + "&_api_version=1.0.0")
                        .getBytes(StandardCharsets.US_ASCII);
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
        digest = new byte[mac.getMacLength()];
    }

    /**
     * The signature; valid until the next one is made.
     *
     * @param transaction number, four digits
     * @param stamp milliseconds, thirteen digits
     */
    byte[] sign(byte[] transaction, byte[] stamp) {
        System.arraycopy(transaction, 0, text, numberAt, transaction.length);
        System.arraycopy(stamp, 0, text, stampAt, stamp.length);
        mac.update(text);
        try {
            mac.doFinal(digest, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        Base64.getEncoder().encode(digest, signature);
        return signature;
    }
}
