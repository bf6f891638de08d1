package org.tongbao.wire.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.wire.Samples.JSON;
import static org.tongbao.wire.Samples.message;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Label("JSON is read as another parser reads it, and refused where the standard refuses it")
class JsonTextTest {

    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\"",
                    "\\",
                    "0",
                    "-",
                    "12",
                    ".5",
                    "1e3",
                    "E+2",
                    "true",
                    "false",
                    "null",
                    "nul",
                    " ",
                    "\n",
                    "\t",
                    "\u0001",
                    "a",
                    "\"a\"",
                    "\"长\"",
                    "\\u00e9",
                    "\\ud83d\\ude00",
                    "\\ud83d",
                    "\\n",
                    "\\x",
                    "é",
                    "😀",
                    "\"name\":",
                    "{\"k\":1}",
                    "[1,2]",
                    "\uFEFF");

    @Property(tries = 20_000)
    void whateverIsWritten(@ForAll @IntRange(min = 1, max = 12) int pieces, @ForAll Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        isReadAlike(text.toString().getBytes(UTF_8));
    }

    @Property(tries = 5_000)
    void aMessageWithAByteChanged(@ForAll Random random) {
        byte[] text = message(random.nextBoolean() ? "2207" : "2401");
        text[random.nextInt(text.length)] = (byte) random.nextInt(256);
        isReadAlike(text);
    }

    @Property(tries = 3_000)
    void stringsOfAnyCharactersPlainAndEscaped(@ForAll String string, @ForAll Random random) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            boolean plain = c >= ' ' && c != '"' && c != '\\' && random.nextBoolean();
            text.append(plain ? "" + c : "\\u%04x".formatted((int) c));
        }
        isReadAlike(text.append('"').toString().getBytes(UTF_8));
    }

    @Example
    void depthNumbersAndNamesHaveLimits() {
        assertThat(accepts("[".repeat(20) + "]".repeat(20))).isTrue();
        assertThat(accepts("[".repeat(21) + "]".repeat(21))).isFalse();
        assertThat(accepts("1".repeat(64))).isTrue();
        assertThat(accepts("1".repeat(65))).isFalse();
        assertThat(accepts("{\"" + "n".repeat(200) + "\":1}")).isTrue();
        assertThat(accepts("{\"" + "n".repeat(201) + "\":1}")).isFalse();
    }

    @Example
    void bytesThatAreNoUtf8AreRefusedWhereverTheyStand() {
        for (int[] bad :
                new int[][] {
                    {0x80},
                    {0xC0, 0x80},
                    {0xC1, 0xBF},
                    {0xE0, 0x9F, 0x80},
                    {0xED, 0xA0, 0x80},
                    {0xF0, 0x8F, 0x80, 0x80},
                    {0xF4, 0x90, 0x80, 0x80},
                    {0xF5, 0x80, 0x80, 0x80},
                    {0xE9, 0x95},
                    {0xFF}
                }) {
            for (int before = 0; before < 10; before++) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                text.writeBytes(("\"" + "x".repeat(before)).getBytes(UTF_8));
                for (int one : bad) {
                    text.write(one);
                }
                text.write('"');
                assertThat(accepts(text.toByteArray())).as("%d %s", before, bad).isFalse();
            }
        }
    }

    @Example
    void aSlipIsFoundByLineAndColumn() {
        byte[] text = "{\"a\":1,\n  \"b\":x}".getBytes(UTF_8);
        try {
            new JsonText(text, 0, text.length).skip();
        } catch (Malformed e) {
            assertThat(e.place(text)).isEqualTo("2:7");
            return;
        }
        assertThat(false).as("it is refused").isTrue();
    }

    private static void isReadAlike(byte[] text) {
        JsonNode expected = null;
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            expected = isMarked(text) ? null : JSON.readTree(text);
        } catch (JacksonException | CharacterCodingException _) {
            expected = null;
        }
        String shown = new String(text, UTF_8);
        boolean accepted = accepts(text);
        assertThat(accepted).as(shown).isEqualTo(expected != null && !expected.isMissingNode());
        if (accepted && expected != null) {
            JsonText json = new JsonText(text, 0, text.length);
            isSame(json, expected, shown);
        }
    }

    private static boolean isMarked(byte[] text) {
        return text.length > 2 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB;
    }

    private static void isSame(JsonText json, JsonNode expected, String shown) {
        switch (expected) {
            case ObjectNode object -> {
                assertThat(json.next()).as(shown).isEqualTo('{');
                ObjectNode again = JSON.createObjectNode();
                json.enter();
                for (boolean first = true; json.hasMember(first); first = false) {
                    json.name();
                    String name = new String(json.taken(), UTF_8);
                    int begin = json.position();
                    json.skip();
                    again.set(name, tree(json, begin));
                }
                assertThat(again).as(shown).isEqualTo(object);
            }
            case ArrayNode array -> {
                assertThat(json.next()).as(shown).isEqualTo('[');
                json.enter();
                int i = 0;
                for (boolean first = true; json.hasElement(first); first = false) {
                    isSame(json, array.get(i++), shown);
                }
                assertThat(i).as(shown).isEqualTo(array.size());
            }
            default -> {
                if (json.next() == '"') {
                    json.string();
                    assertThat(new String(json.taken(), UTF_8))
                            .as(shown)
                            .isEqualTo(replaced(expected.asString()));
                } else {
                    json.scalar();
                    byte[] scalar = json.bytes();
                    int length = json.stop() - json.start();
                    String text = new String(scalar, json.start(), length, UTF_8);
                    assertThat(JSON.readTree(text)).as(shown).isEqualTo(expected);
                }
            }
        }
    }

    private static JsonNode tree(JsonText json, int begin) {
        return JSON.readTree(json.bytes(), begin, json.position() - begin);
    }

    /** Half of a pair cannot be written in UTF-8. */
    private static String replaced(String text) {
        return text.codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean accepts(String text) {
        return accepts(text.getBytes(UTF_8));
    }

    private static boolean accepts(byte[] text) {
        try {
            JsonText json = new JsonText(text, 0, text.length);
            json.skip();
            return json.next() == JsonText.END;
        } catch (Malformed _) {
            return false;
        }
    }
}
