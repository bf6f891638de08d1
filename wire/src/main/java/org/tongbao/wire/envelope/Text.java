package org.tongbao.wire.envelope;

import java.util.Arrays;

/** All characters of a message's values, end to end; cells point into it. */
final class Text {

    private char[] characters;
    private int size;

    Text(int expected) {
        characters = new char[Math.max(expected, 64)];
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
