package org.tongbao.wire.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A fixed set of words, found by their bytes in UTF-8 without making strings. */
public final class Words {

    private static final int MULTIPLIER = 31;

    private final byte[][] words;
    private final int[] slots;

    /** These words, each known by its place in the list. */
    public Words(List<String> list) {
        words =
                list.stream()
                        .map(word -> word.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new);
        slots = new int[Integer.highestOneBit(words.length * 4 | 1) * 2];
        for (int i = 0; i < words.length; i++) {
            int at = hash(words[i], 0, words[i].length);
            while (slots[at] != 0) {
                at = next(at);
            }
            slots[at] = i + 1;
        }
    }

    /** The place of the word that stands there, or -1. */
    public int find(byte[] text, int offset, int length) {
        int end = offset + length;
        for (int at = hash(text, offset, length); slots[at] != 0; at = next(at)) {
            byte[] word = words[slots[at] - 1];
            if (Arrays.equals(word, 0, word.length, text, offset, end)) {
                return slots[at] - 1;
            }
        }
        return -1;
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private int hash(byte[] text, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * MULTIPLIER + text[i];
        }
        return (hash ^ (hash >>> 7)) & (slots.length - 1);
    }
}
