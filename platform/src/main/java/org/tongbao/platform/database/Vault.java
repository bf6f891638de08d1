package org.tongbao.platform.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Keeps what names a person: encrypts it, and hashes it under a key so that it can be looked up.
 *
 * <p>Sealed bytes are: one byte of version, 16 of salt, 12 of nonce, then AES-256-GCM's output. The
 * key is derived from the vault's key and the salt (HKDF-SHA-256, RFC 5869). Each vault draws its
 * own salt and counts its nonces, so that no nonce is used twice under a key however many messages
 * a nation sends; drawn at random, nonces would have to stop at 2^32 (NIST SP 800-38D, 8.3).
 */
public final class Vault {

    /** Bytes of a vault's key. */
    static final int KEY_BYTES = 32;

    private static final byte VERSION = 1;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_BYTES = 1 + SALT_BYTES + NONCE_BYTES;

    /** Finding one takes longer than sealing with it. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(Vault::newCipher);

    private final byte[] key;
    private final byte[] salt = new byte[SALT_BYTES];
    private final SecretKey sealing;
    private final SecretKey hashing;
    private final AtomicLong nonces = new AtomicLong();
    private final Map<String, SecretKey> opening = new ConcurrentHashMap<>();

    /**
     * A vault with this key.
     *
     * @param key 32 secret bytes
     */
    Vault(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a vault's key has 32 bytes, not " + key.length);
        }
        this.key = key.clone();
        new SecureRandom().nextBytes(salt);
        this.sealing = derived("AES", salt, "seal");
        this.hashing = derived("HmacSHA256", new byte[0], "look-up");
    }

    /** Encrypts. The same plain bytes give other sealed bytes each time. */
    public byte[] seal(byte[] plain) {
        byte[] sealed = new byte[HEAD_BYTES + plain.length + TAG_BITS / Byte.SIZE];
        ByteBuffer buffer = ByteBuffer.wrap(sealed).put(VERSION).put(salt);
        buffer.putInt(0).putLong(nonces.getAndIncrement());
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, sealing, sealed);
            int written = cipher.doFinal(plain, 0, plain.length, sealed, HEAD_BYTES);
            return Arrays.copyOf(sealed, HEAD_BYTES + written);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Encrypts text. */
    public byte[] seal(String plain) {
        return seal(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Decrypts.
     *
     * @throws DatabaseTrouble if the bytes were changed or sealed under another key
     */
    public byte[] open(byte[] sealed) {
        try {
            if (sealed.length < HEAD_BYTES || sealed[0] != VERSION) {
                throw new GeneralSecurityException("not sealed by a vault");
            }
            byte[] itsSalt = Arrays.copyOfRange(sealed, 1, 1 + SALT_BYTES);
            SecretKey itsKey =
                    opening.computeIfAbsent(
                            HexFormat.of().formatHex(itsSalt),
                            _ -> derived("AES", itsSalt, "seal"));
            return cipher(Cipher.DECRYPT_MODE, itsKey, sealed)
                    .doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES);
        } catch (GeneralSecurityException e) {
            throw new DatabaseTrouble(
                    "无法解密：密文被改动，或由另一把密钥加密",
                    "cannot decrypt: the bytes were changed, or sealed under another key",
                    e);
        }
    }

    /** Decrypts text. */
    public String openText(byte[] sealed) {
        return new String(open(sealed), StandardCharsets.UTF_8);
    }

    /**
     * The keyed hash by which a number is looked up: HMAC-SHA-256, 32 bytes.
     *
     * @param kind kind of number, such as the code of an identity document
     * @param number the number
     */
    public byte[] hash(String kind, String number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            return mac.doFinal((kind + '\0' + number).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] sealed)
            throws GeneralSecurityException {
        Cipher cipher = CIPHERS.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, sealed, 1 + SALT_BYTES, NONCE_BYTES));
        return cipher;
    }

    private SecretKey derived(String algorithm, byte[] itsSalt, String use) {
        try {
            HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract().addIKM(key);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            extract.addSalt(itsSalt)
                                    .thenExpand(use.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
