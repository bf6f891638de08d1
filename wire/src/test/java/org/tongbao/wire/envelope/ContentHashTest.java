package org.tongbao.wire.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.wire.Samples.JSON;
import static org.tongbao.wire.Samples.message;
import static org.tongbao.wire.Samples.read;
import static org.tongbao.wire.Samples.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Label("The same question has the same number, another question another")
class ContentHashTest {

    private static final List<String> NUMBERS = List.of("2207", "2301", "2303", "2401", "2601");

    @Property(tries = 200)
    void theSpellingDoesNotMatter(@ForAll @IntRange(max = 4) int which, @ForAll Random random) {
        byte[] message = message(NUMBERS.get(which));
        byte[] respelled = JSON.writeValueAsBytes(respelled(JSON.readTree(message), random));
        assertThat(hash(respelled)).isEqualTo(hash(message));
    }

    @Property(tries = 300)
    void anyChangedValueChangesIt(@ForAll @IntRange(max = 4) int which, @ForAll Random random) {
        byte[] message = message(NUMBERS.get(which));
        List<String> places = new ArrayList<>();
        leaves(JSON.readTree(message).at("/input"), "/input", places);
        String place = places.get(random.nextInt(places.size()));
        String other = "\"x" + random.nextInt(900) + "\"";
        assertThat(hash(with(message, place, other))).as(place).isNotEqualTo(hash(message));
        assertThat(hash(with(message, place, "\"\""))).as(place).isNotEqualTo(hash(message));
    }

    @Example
    void aKeyNobodyKnowsCountsToo() {
        byte[] one = with(message("2303"), "/input/data/order_no", "{\"a\":1,\"b\":2.50}");
        assertThat(hash(with(message("2303"), "/input/data/order_no", "{\"b\":2.5,\"a\":1}")))
                .isEqualTo(hash(one));
        assertThat(hash(message("2303"))).isNotEqualTo(hash(one));
    }

    @Example
    void valuesDoNotRunIntoOneAnother() {
        byte[] one = with(message("2303"), "/input/data/invono2", "\"x\"");
        assertThat(hash(with(one, "/input/data/mdtrt_id", "\"1#1;x\""))).isNotEqualTo(hash(one));
        byte[] moved = with(message("2401"), "/input/mdtrtinfo/adm_bed", "\"1\"");
        moved = with(moved, "/input/mdtrtinfo/medrcdno", "\"2\"");
        byte[] swapped = with(message("2401"), "/input/mdtrtinfo/adm_bed", "\"2\"");
        swapped = with(swapped, "/input/mdtrtinfo/medrcdno", "\"1\"");
        assertThat(hash(moved)).isNotEqualTo(hash(swapped));
    }

    @Example
    void whatChangesWithASecondTryIsLeftOutAndWhatIsAskedIsNot() {
        Map<String, Boolean> counts =
                Map.of(
                        "/inf_time", false,
                        "/sign_no", false,
                        "/opter", false,
                        "/dev_no", false,
                        "/infver", false,
                        "/msgid", true,
                        "/fixmedins_code", true,
                        "/insuplc_admdvs", true,
                        "/mdtrtarea_admvs", true);
        counts.forEach(
                (place, changes) ->
                        assertThat(
                                        hash(with(message("2303"), place, "\"110101\""))
                                                .equals(hash(message("2303"))))
                                .as(place)
                                .isNotEqualTo(changes));
    }

    @Example
    void numbersAreOneHoweverTheyAreWritten() {
        for (String spelling :
                List.of("12.55", "12.550", "\"12.55\"", "\"+12.550000\"", "\"012.55\"")) {
            assertThat(hash(with(message("2303"), "/input/data/medfee_sumamt", spelling)))
                    .as(spelling)
                    .isEqualTo(hash(message("2303")));
        }
        for (String spelling : List.of("0", "0.00", "\"-0\"", "\".0\"", "\"000.\"")) {
            assertThat(hash(with(message("2303"), "/input/data/medfee_sumamt", spelling)))
                    .as(spelling)
                    .isEqualTo(hash(with(message("2303"), "/input/data/medfee_sumamt", "0.0")));
        }
        assertThat(hash(with(message("2303"), "/input/data/medfee_sumamt", "-12.55")))
                .isNotEqualTo(hash(message("2303")));
        assertThat(hash(with(message("2303"), "/input/data/medfee_sumamt", "\"10\"")))
                .isNotEqualTo(hash(with(message("2303"), "/input/data/medfee_sumamt", "\"1\"")));
    }

    private static String hash(byte[] message) {
        return ContentHash.of(read(message));
    }

    /** The same message with its keys in another order, numbers as text and empties added. */
    private static JsonNode respelled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            ObjectNode other = JSON.createObjectNode();
            members.forEach(each -> other.set(each.getKey(), respelled(each.getValue(), random)));
            other.put("nobody_knows", random.nextBoolean() ? "" : null);
            return other;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode other = JSON.createArrayNode();
            array.forEach(each -> other.add(respelled(each, random)));
            return other;
        }
        return node.isNumber() && random.nextBoolean()
                ? JSON.getNodeFactory().stringNode(node.asString())
                : node;
    }

    private static void leaves(JsonNode node, String path, List<String> places) {
        if (node.isValueNode()) {
            if (!node.asString("").isEmpty()) {
                places.add(path);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), path + "/" + i, places);
            }
        } else {
            node.properties()
                    .forEach(each -> leaves(each.getValue(), path + "/" + each.getKey(), places));
        }
    }
}
