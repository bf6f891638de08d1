package org.tongbao.platform.command.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.policy.claim.ClaimFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into plain trees. Decimals stay what was written, never a binary number; a key given
 * twice is a fault, for nobody knows which of the two was meant.
 */
final class Json {

    static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /**
     * The one value that these bytes hold.
     *
     * @throws NotJson if they do not
     */
    static @Nullable Object read(byte[] text, int from, int length) {
        try (JsonParser parser = parser(text, from, length)) {
            if (parser.nextToken() == null) {
                throw new NotJson(1, true, new ClaimFault("", "", "没有内容", "there is nothing"));
            }
            Object tree = value(parser);
            if (parser.nextToken() != null) {
                throw fault(parser, "", "JSON 结束后还有内容", "JSON goes on after its end");
            }
            return tree;
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /** In which line each part of a readable document stands, by its path. */
    static Map<String, Integer> places(byte[] text, int length) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = parser(text, 0, length)) {
            for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
                if (!at.isStructEnd()) {
                    boolean opens = at.isStructStart();
                    TokenStreamContext context = parser.streamReadContext();
                    String path = path(opens ? context.getParent() : context);
                    lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (JacksonException e) {
            // Up to where it could be read, every place is known.
        }
        return lines;
    }

    private static JsonParser parser(byte[] text, int from, int length) {
        return FACTORY.createParser(ObjectReadContext.empty(), text, from, length);
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> {
                boolean small = parser.getNumberType() == JsonParser.NumberType.INT;
                yield small ? (Object) parser.getIntValue() : parser.getDecimalValue();
            }
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            if (object.containsKey(key)) {
                String path = path(parser.streamReadContext());
                throw fault(parser, path, "重复给出", "is given twice");
            }
            object.put(key, value(parser));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    /** As paths of claims are written: {@code lines[3].price}. */
    private static String path(@Nullable TokenStreamContext at) {
        if (at == null || at.inRoot()) {
            return "";
        }
        TokenStreamContext parent = at.getParent();
        String before = path(parent);
        if (at.inArray()) {
            return before + "[" + at.getCurrentIndex() + "]";
        }
        return before.isEmpty() ? at.currentName() : before + "." + at.currentName();
    }

    private static NotJson fault(JsonParser parser, String path, String zh, String en) {
        int line = parser.currentTokenLocation().getLineNr();
        return new NotJson(line, false, new ClaimFault(path, "", zh, en));
    }

    private static NotJson notJson(JacksonException e) {
        int line = Math.max(1, e.getLocation().getLineNr());
        int column = Math.max(1, e.getLocation().getColumnNr());
        String reason = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        boolean unfinished = reason.startsWith("Unexpected end-of-input");
        return new NotJson(
                line,
                unfinished,
                new ClaimFault(
                        "",
                        "",
                        "不是 JSON（第 " + column + " 列）：" + reason,
                        "is not JSON (column " + column + "): " + reason));
    }
}
