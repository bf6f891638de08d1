package org.tongbao.wire.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.wire.Samples.JSON;
import static org.tongbao.wire.Samples.message;
import static org.tongbao.wire.Samples.with;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.wire.Samples;
import org.tongbao.wire.envelope.AnswerWriting;
import org.tongbao.wire.envelope.Receipt;
import tools.jackson.databind.JsonNode;

@Label("A damaged message is answered, never thrown at")
class DamagedMessagesTest {

    private static final Receiving RECEIVING = new Receiving(Samples.TABLES);
    private static final String IDENTITY = "210202198001011237";
    private static final List<String> NUMBERS =
            List.of(
                    "1101", "1201", "2001", "2201", "2202", "2203", "2203A", "2204", "2205", "2206",
                    "2207", "2208", "2301", "2302", "2303", "2304", "2305", "2401", "2402", "2403",
                    "2404", "2405", "2601", "5203", "5204", "9001", "9002");
    private static final List<String> JUNK =
            List.of(
                    "-",
                    "null",
                    "\"\"",
                    "\"null\"",
                    "[]",
                    "{}",
                    "[{}]",
                    "[null]",
                    "[[1]]",
                    "[1]",
                    "true",
                    "-1",
                    "1e999",
                    "0.00000001",
                    "99999999999999999999999999999999",
                    "\"\\u0000\"",
                    "\"\\ud83d\\ude00\"",
                    "\"０１\"",
                    "\"2026-13-45\"",
                    "\"[\"",
                    "\"{\"",
                    "\"{\\\"TRUM_FLAG\\\":{}}\"",
                    "{\"data\":{\"data\":{}}}",
                    "\"" + IDENTITY + "\"",
                    "\"" + "长".repeat(5000) + "\"");

    @Property(tries = 1500)
    void valuesReplacedByJunk(@ForAll Random random) {
        byte[] damaged = message(NUMBERS.get(random.nextInt(NUMBERS.size())));
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<String> places = new ArrayList<>();
            places(JSON.readTree(damaged), "", places);
            String place = places.get(random.nextInt(places.size()));
            damaged = with(damaged, place, JUNK.get(random.nextInt(JUNK.size())));
        }
        isAnswered(damaged);
    }

    @Property(tries = 1000)
    void bytesReplacedAndCutOff(@ForAll Random random) {
        byte[] damaged = message(NUMBERS.get(random.nextInt(NUMBERS.size())));
        for (int i = random.nextInt(5); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        int kept = random.nextBoolean() ? damaged.length : random.nextInt(damaged.length);
        isAnswered(java.util.Arrays.copyOf(damaged, kept));
    }

    private static void isAnswered(byte[] damaged) {
        Receipt receipt = new Receipt(AreaCode.of("110000"), Instant.EPOCH, 1);
        switch (RECEIVING.receive(damaged, "")) {
            case Received.Accepted accepted -> assertThat(accepted.contentHash()).hasSize(64);
            case Received.Rejected(var _, var faults) -> {
                byte[] answer = AnswerWriting.refusal(receipt, Instant.EPOCH, faults);
                JsonNode read = JSON.readTree(answer);
                assertThat(read.get("err_msg").asString()).isNotEmpty();
                assertThat(read.toString()).doesNotContain(IDENTITY);
            }
        }
    }

    private static void places(JsonNode node, String path, List<String> places) {
        if (!path.isEmpty()) {
            places.add(path);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places(node.get(i), path + "/" + i, places);
            }
        } else {
            node.properties()
                    .forEach(each -> places(each.getValue(), path + "/" + each.getKey(), places));
        }
    }
}
