package org.tongbao.wire;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tongbao.wire.envelope.ContentHash;
import org.tongbao.wire.envelope.Request;
import org.tongbao.wire.message.Receiving;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A measurement, not a test: how many 2301 messages of 500 fee lines one core takes in a second, by
 * the processor time of one thread. Its name keeps it out of ordinary runs; to run it:
 *
 * <pre>
 * ./mvnw -pl wire -am test -Dtest=FeeLineThroughput -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class FeeLineThroughput {

    private static final int LINES = 500;
    private static final long NANOS = 1_000_000_000L;
    private static final int WARM_UP_SECONDS = 8;
    private static final int SECONDS = 5;

    @Test
    void measure() {
        byte[] message = message();
        Receiving receiving = new Receiving(Samples.TABLES);
        Request request = Samples.read(message);
        System.out.printf("%,d bytes, %d lines, 23 fields a line%n", message.length, LINES);
        report("Jackson's tokens alone", FeeLineThroughput::tokens, message);
        report("read", body -> Samples.READING.read(body, "/2301"), message);
        report("check", _ -> Samples.VALIDATING.check(request), message);
        report("read + check", body -> Samples.VALIDATING.check(Samples.read(body)), message);
        report("content hash", _ -> ContentHash.of(request), message);
        report("receive: all of it, to 500 typed lines", b -> receiving.receive(b, ""), message);
    }

    /** What the parser takes by itself: the floor of everything below. */
    private static void tokens(byte[] message) {
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), message)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    parser.getStringCharacters();
                }
            }
        }
    }

    private static void report(String what, Consumer<byte[]> work, byte[] message) {
        perSecond(work, message, WARM_UP_SECONDS);
        System.out.printf("%-40s %,7d messages/s%n", what, perSecond(work, message, SECONDS));
    }

    private static long perSecond(Consumer<byte[]> work, byte[] message, int seconds) {
        long begin = processorTime();
        long done = 0;
        while (processorTime() - begin < seconds * NANOS) {
            work.accept(message);
            done++;
        }
        return done * NANOS / (processorTime() - begin);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /**
     * Fourteen required and nine other fields a line, three of them empty, as clients send them.
     */
    private static byte[] message() {
        String envelope = new String(Samples.message("2301"), StandardCharsets.UTF_8);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            lines.append(i == 0 ? "" : ",").append(line(i));
        }
        return envelope.replaceFirst(
                        "(?s)\"feedetail\":\\[.*\\]",
                        java.util.regex.Matcher.quoteReplacement("\"feedetail\":[" + lines + "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(int i) {
        return """
            {"feedetl_sn":"%d","mdtrt_id":"110108202607010001",\
            "psn_no":"21020000000000000001234567","med_type":"21",\
            "fee_ocur_time":"2026-06-%02d 08:30:00","med_list_codg":"XA01ABD075A002010100%03d",\
            "medins_list_codg":"YP00%d","det_item_fee_sumamt":%d.50,"cnt":%d.0000,\
            "pric":%d.250000,"bilg_dept_codg":"A03.04","bilg_dept_name":"心血管内科",\
            "bilg_dr_codg":"D110108000123","bilg_dr_name":"测试医生","acord_dept_codg":"A03.04",\
            "acord_dept_name":"心血管内科","orders_dr_code":"D110108000124",\
            "orders_dr_name":"测试护士","hosp_appr_flag":"1","init_feedetl_sn":"",\
            "drord_no":"YZ%d","exp_content":"","memo":""}"""
                .formatted(100_000 + i, 1 + i % 28, i % 97, i, i + 1, 1 + i % 3, i % 37, i);
    }
}
