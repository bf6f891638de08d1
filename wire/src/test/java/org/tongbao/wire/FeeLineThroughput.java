package org.tongbao.wire;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tongbao.wire.envelope.ContentHash;
import org.tongbao.wire.envelope.Request;
import org.tongbao.wire.message.Received;
import org.tongbao.wire.message.Receiving;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A measurement, not a test: what a 2301 message of 500 fee lines costs, step by step, in processor
 * time and memory of one thread. Its name keeps it out of ordinary runs; to run it with the
 * compiler that serves, not the one that tests:
 *
 * <pre>
 * ./mvnw -pl wire -am test -Dtest=FeeLineThroughput -Dsurefire.failIfNoSpecifiedTests=false
 *     -DargLine=-XX:+UseCompactObjectHeaders
 * </pre>
 */
class FeeLineThroughput {

    private static final int LINES = 500;

    @Test
    void measure() {
        byte[] message = message();
        Receiving receiving = new Receiving(Samples.TABLES);
        Request request = Samples.read(message);
        System.out.printf("%,d bytes, %d lines, 23 fields a line%n", message.length, LINES);
        Measuring measuring = new Measuring();
        measuring.step("Jackson's tokens alone", () -> tokens(message));
        measuring.step("read", () -> Samples.READING.read(message, "/2301"));
        measuring.step("check", () -> Samples.VALIDATING.check(request));
        measuring.step("content hash", () -> ContentHash.of(request));
        measuring.step("receive: all of it, to 500 typed lines", () -> receive(receiving, message));
    }

    private static Received receive(Receiving receiving, byte[] message) {
        return receiving.receive(message, "/fsi/api/rsfComIfsService/callService");
    }

    /** What another parser takes by itself, to compare with. */
    private static int tokens(byte[] message) {
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), message)) {
            int strings = 0;
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    strings += parser.getStringCharacters().length > 0 ? 1 : 0;
                }
            }
            return strings;
        }
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
