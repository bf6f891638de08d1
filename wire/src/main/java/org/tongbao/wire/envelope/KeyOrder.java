package org.tongbao.wire.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.tongbao.wire.table.Words;

/**
 * The keys of a node, and the order in which they came last. A program writes every object alike,
 * so the key that came at a place is expected there again; only a surprise is looked up. The order
 * is a guess that never decides anything, so threads share it without care.
 */
final class KeyOrder {

    /** A key the node does not have. */
    static final int UNKNOWN = -1;

    /** No more keys: the object is left. */
    static final int END = -2;

    private static final int LONGEST = 64;

    private final Words keys;
    private final byte[][] quoted;
    private final byte[][] compact;
    private final int[] expected = new int[LONGEST];

    KeyOrder(List<String> names) {
        keys = new Words(names);
        quoted = bytes(names, "\"%s\"");
        compact = bytes(names, ",\"%s\":");
        Arrays.fill(expected, UNKNOWN);
    }

    private static byte[][] bytes(List<String> names, String form) {
        return names.stream()
                .map(name -> form.formatted(name).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /** Takes the next key of the object, the nth from nothing, and says which it is. */
    int next(JsonText json, int nth) {
        int likely = nth < LONGEST ? expected[nth] : UNKNOWN;
        if (likely >= 0 && nth > 0 && json.isNext(compact[likely])) {
            return likely;
        }
        if (!json.hasMember(nth == 0)) {
            return END;
        }
        if (likely >= 0 && json.isName(quoted[likely])) {
            return likely;
        }
        json.name();
        int key = found(json);
        if (nth < LONGEST) {
            expected[nth] = key;
        }
        return key;
    }

    private int found(JsonText json) {
        if (json.isEscaped()) {
            byte[] name = json.taken();
            return keys.find(name, 0, name.length);
        }
        return keys.find(json.bytes(), json.start(), json.stop() - json.start());
    }
}
