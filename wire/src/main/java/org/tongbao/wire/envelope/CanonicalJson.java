package org.tongbao.wire.envelope;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** One text for all spellings of the same JSON: keys sorted, numbers without needless zeros. */
final class CanonicalJson {

    private static final int MOST_EXPONENT = 100;
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final ObjectReader TREES = MAPPER.readerFor(JsonNode.class);

    private CanonicalJson() {}

    /** The value at which the parser stands; the parser stands at its end afterwards. */
    static String of(JsonParser parser) {
        JsonNode node = TREES.readValue(parser);
        StringBuilder text = new StringBuilder();
        append(text, node);
        return text.toString();
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
