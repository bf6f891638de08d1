package org.tongbao.wire.envelope;

import java.util.Arrays;

/** All characters of a message's values, end to end; cells point into it. */
final class Text {

    /** Names, punctuation and repeated values take most of a message. */
    private static final int EXPECTED_SHARE = 6;

    private static final int SMALLEST = 256;

    private char[] characters;
    private int size;

    Text(int messageLength) {
        characters = new char[Math.max(messageLength / EXPECTED_SHARE, SMALLEST)];
    }

    char[] characters() {
        return characters;
    }

    /** Appends and says where it begins. */
    int append(char[] from, int offset, int length) {
        if (size + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(size + length, size * 2));
        }
        System.arraycopy(from, offset, characters, size, length);
        int at = size;
        size += length;
        return at;
    }
}
