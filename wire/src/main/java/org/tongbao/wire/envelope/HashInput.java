package org.tongbao.wire.envelope;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes gathered for a hash. */
final class HashInput {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final MessageDigest SHA_256 = digest();

    private byte[] bytes;
    private int size;

    /** Room for so many bytes to begin with. */
    HashInput(int expected) {
        bytes = new byte[expected];
    }

    void put(char one) {
        ensure(1);
        bytes[size++] = (byte) one;
    }

    void put(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        put(more, 0, more.length);
    }

    void put(byte[] text, int offset, int length) {
        ensure(length);
        System.arraycopy(text, offset, bytes, size, length);
        size += length;
    }

    void put(int number) {
        if (number >= 0 && number < HUNDRED) {
            if (number >= TEN) {
                put((char) ('0' + number / TEN));
            }
            put((char) ('0' + number % TEN));
        } else {
            put(Integer.toString(number));
        }
    }

    /** A value and, behind it, its length, so that no two run into one another. */
    void value(byte[] text, int offset, int length) {
        put(text, offset, length);
        length(length);
    }

    /** Ends a value of that length. */
    void length(int length) {
        put('#');
        put(length);
        put(';');
    }

    int size() {
        return size;
    }

    /** Sixty-four hexadecimal digits. A copy of a fresh digest is made faster than a new one. */
    String sha256() {
        try {
            MessageDigest digest = (MessageDigest) SHA_256.clone();
            digest.update(bytes, 0, size);
            return HexFormat.of().formatHex(digest.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's own digests can be copied", e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
