package org.tongbao.wire.envelope;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One text for all spellings of the same JSON: keys sorted, numbers without needless zeros. */
final class CanonicalJson {

    private static final int MOST_EXPONENT = 100;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private CanonicalJson() {}

    /**
     * The value in that stretch.
     *
     * @throws Malformed if it holds a number nobody can mean
     */
    static String of(byte[] text, int start, int stop) {
        if (isPlainString(text, start, stop)) {
            return new String(text, start, stop - start, StandardCharsets.UTF_8);
        }
        try {
            StringBuilder canonical = new StringBuilder();
            append(canonical, MAPPER.readTree(text, start, stop - start));
            return canonical.toString();
        } catch (JacksonException _) {
            throw new Malformed(start);
        }
    }

    private static boolean isPlainString(byte[] text, int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (text[i] == '\\') {
                return false;
            }
        }
        return text[start] == '"';
    }

    private static void append(StringBuilder text, JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            text.append('{');
            sorted.forEach(
                    (key, value) -> {
                        text.append(text.charAt(text.length() - 1) == '{' ? "" : ",");
                        text.append(MAPPER.writeValueAsString(key)).append(':');
                        append(text, value);
                    });
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            for (JsonNode element : node) {
                text.append(text.charAt(text.length() - 1) == '[' ? "" : ",");
                append(text, element);
            }
            text.append(']');
        } else if (node.isNumber()) {
            text.append(plain(node.decimalValue()));
        } else {
            text.append(node);
        }
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return Math.abs(bare.scale()) > MOST_EXPONENT ? bare.toString() : bare.toPlainString();
    }
}
