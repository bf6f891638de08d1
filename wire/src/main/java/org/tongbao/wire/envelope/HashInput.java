package org.tongbao.wire.envelope;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Bytes gathered for a hash. Characters are written as UTF-8 writes them, each half of a surrogate
 * pair by itself: what matters is that different texts give different bytes.
 */
final class HashInput {

    private static final int MOST_BYTES_A_CHARACTER = 3;

    private byte[] bytes = new byte[4096];
    private int size;

    void put(char one) {
        ensure(1);
        append(one);
    }

    void put(String text) {
        ensure(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
    }

    void put(char[] text, int offset, int length) {
        ensure(length);
        for (int i = offset; i < offset + length; i++) {
            append(text[i]);
        }
    }

    void put(int number) {
        if (number >= 0 && number <= 9) {
            put((char) ('0' + number));
        } else {
            put(Integer.toString(number));
        }
    }

    int size() {
        return size;
    }

    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, size);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void ensure(int characters) {
        int needed = size + characters * MOST_BYTES_A_CHARACTER;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
        }
    }

    private void append(char c) {
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }
}
