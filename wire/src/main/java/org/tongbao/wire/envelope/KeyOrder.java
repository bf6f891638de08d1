package org.tongbao.wire.envelope;

import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The order in which a sender writes the keys of a node. A program writes every object alike, so
 * the key that came at a place is expected there again; only a surprise is looked up by its name.
 */
final class KeyOrder {

    private static final int UNKNOWN = -1;

    private int[] expected = new int[32];
    private int key = UNKNOWN;

    KeyOrder() {
        Arrays.fill(expected, UNKNOWN);
    }

    /** Goes to the next key of the object, the nth from nothing; false at the object's end. */
    boolean hasNext(JsonParser p, Shape shape, int nth) {
        if (nth == expected.length) {
            expected = Arrays.copyOf(expected, nth * 2);
            Arrays.fill(expected, nth, expected.length, UNKNOWN);
        }
        int likely = expected[nth];
        if (likely >= 0) {
            if (p.nextName(shape.name(likely))) {
                key = likely;
                return true;
            }
        } else {
            p.nextToken();
        }
        if (p.currentToken() == JsonToken.END_OBJECT) {
            return false;
        }
        key = p.currentNameMatch(shape.matcher());
        expected[nth] = key;
        return true;
    }

    /** What the shape matched; below nothing for a key it does not know. */
    int key() {
        return key;
    }
}
