package org.tongbao.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongbao.platform.audit.Proof;
import org.tongbao.platform.database.FreshDatabase;
import org.tongbao.platform.node.TongbaoNode;
import org.tongbao.wire.client.Outcome;
import org.tongbao.wire.envelope.Answer;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.table.NationalTables;

/**
 * Every transaction of the desk over HTTP, in the order of a stay and of a visit, done and undone.
 */
class EveryTransactionTest {

    @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Messages.Charge DRUG =
            new Messages.Charge("XA02AAA002A001010100001", "枸橼酸铋钾", "85", "100");

    private static @Nullable ConfigurableApplicationContext node;

    private final DemoWorld.Cast cast = bean(DemoWorld.class).prepare();
    private final LocalDateTime now =
            LocalDateTime.ofInstant(bean(Clock.class).instant(), Receipt.CHINA);
    private final Messages messages = new Messages(cast.id(), cast.personNo(), now.minusDays(3));
    private final Hospital hospital =
            new Hospital(
                    platform(),
                    DemoWorld.BEIJING_HOSPITAL,
                    cast.beijing(),
                    NationalTables.load(),
                    bean(Clock.class));

    @org.junit.jupiter.api.BeforeEach
    void beginsInASecondOfItsOwn() {
        java.util.concurrent.locks.LockSupport.parkNanos(1_100_000_000L);
    }

    @BeforeAll
    static void start() {
        List<String> properties = new ArrayList<>(List.of(DATABASE.properties()));
        properties.add("server.port=0");
        node =
                new SpringApplicationBuilder(TongbaoNode.class)
                        .properties(properties.toArray(String[]::new))
                        .run();
    }

    @AfterAll
    static void stop() {
        bean(ConfigurableApplicationContext.class).close();
        Proof.assertBooksHold(DATABASE.application());
    }

    @Test
    void signingInAndOut() {
        Answer in =
                answered(
                        "9001",
                        Map.of(
                                "signIn",
                                Map.of("opter_no", "0001", "mac", "-", "ip", "127.0.0.1")));
        String number = in.value("signinoutb", "sign_no").orElseThrow();

        answered("9002", Map.of("signOut", Map.of("sign_no", number, "opter_no", "0001")));
    }

    @Test
    void institutionAndBenefits() {
        Answer found =
                answered(
                        "1201",
                        Map.of(
                                "medinsinfo",
                                Map.of(
                                        "fixmedins_type",
                                        "1",
                                        "fixmedins_code",
                                        DemoWorld.BEIJING_HOSPITAL.code())));
        Answer entitled =
                answered(
                        "2001",
                        Map.of(
                                "data",
                                Map.of(
                                        "psn_no", cast.personNo(),
                                        "insutype", "310",
                                        "fixmedins_code", DemoWorld.BEIJING_HOSPITAL.code(),
                                        "med_type", "21",
                                        "begntime", now.format(TIME))));

        assertThat(found.value("medinsinfo", "fixmedins_name"))
                .contains(DemoWorld.BEIJING_HOSPITAL.name());
        assertThat(entitled.value("trtinfo", "trt_enjymnt_flag")).contains("1");
    }

    @Test
    void aStayDoneAndUndone() {
        String visit = answered("2401", messages.admit()).value("result", "mdtrt_id").orElseThrow();
        answered("2301", messages.lines(visit, "21", List.of(DRUG)));
        answered("2302", Map.of("data", List.of(line(visit, "0000"))));
        refused("2304", messages.settle(visit, "21", DRUG.amount()));
        answered("2301", again(visit));
        answered("2402", discharge(visit));
        refused("2402", discharge(visit));
        answered("2405", Map.of("data", visitOf(visit)));
        answered("2402", discharge(visit));
        answered("2303", messages.settle(visit, "21", DRUG.amount()));
        String settlement =
                answered("2304", messages.settle(visit, "21", DRUG.amount()))
                        .value("setlinfo", "setl_id")
                        .orElseThrow();
        Map<String, String> settled =
                Map.of("psn_no", cast.personNo(), "mdtrt_id", visit, "setl_id", settlement);

        Answer found = answered("5203", Map.of("data", settled));
        answered("5204", Map.of("data", settled));
        Answer back = answered("2305", Map.of("data", settled));
        refused("2305", Map.of("data", settled));
        answered("2405", Map.of("data", visitOf(visit)));
        answered("2302", Map.of("data", List.of(line(visit, "0000"))));
        answered("2404", Map.of("data", visitOf(visit)));

        assertThat(found.value("setlinfo", "medfee_sumamt")).contains("8500.00");
        assertThat(back.value("setlinfo", "medfee_sumamt")).contains("-8500.00");
    }

    @Test
    void aVisitDoneAndUndone() {
        String visit =
                answered("2201", messages.register()).value("data", "mdtrt_id").orElseThrow();
        answered("2203", messages.visit(visit));
        answered("2204", messages.lines(visit, "11", List.of(DRUG)));
        answered("2206", messages.settle(visit, "11", DRUG.amount()));
        answered(
                "2205",
                Map.of(
                        "data",
                        Map.of(
                                "chrg_bchno",
                                "0000",
                                "mdtrt_id",
                                visit,
                                "psn_no",
                                cast.personNo())));
        answered(
                "2202",
                Map.of(
                        "data",
                        Map.of("psn_no", cast.personNo(), "mdtrt_id", visit, "ipt_otp_no", "MZ1")));
        refused("2204", messages.lines(visit, "11", List.of(DRUG)));
    }

    private Map<String, ?> again(String visit) {
        Messages.Charge first = new Messages.Charge("XA02AAA002A001010100001", "枸橼酸铋钾", "0", "1");
        Map<String, ?> lines = messages.lines(visit, "21", List.of(first, DRUG));
        return Map.of(
                "feedetail",
                List.of(
                        ((List<?>) java.util.Objects.requireNonNull(lines.get("feedetail")))
                                .get(1)));
    }

    private Map<String, String> line(String visit, String serial) {
        return Map.of("feedetl_sn", serial, "mdtrt_id", visit, "psn_no", cast.personNo());
    }

    private Map<String, String> visitOf(String visit) {
        return Map.of("mdtrt_id", visit, "psn_no", cast.personNo());
    }

    private Map<String, ?> discharge(String visit) {
        Map<String, Object> info =
                Map.of(
                        "mdtrt_id", visit,
                        "psn_no", cast.personNo(),
                        "insutype", "310",
                        "endtime", now.format(TIME),
                        "dscg_dept_codg", "A03.02",
                        "dscg_dept_name", "心血管内科",
                        "dscg_bed", "12",
                        "dscg_way", "1");
        Object diagnoses = java.util.Objects.requireNonNull(messages.admit().get("diseinfo"));
        return Map.of("dscginfo", info, "diseinfo", diagnoses);
    }

    private Answer answered(String transaction, Map<String, ?> input) {
        Outcome outcome = hospital.send(hospital.prepare(transaction, input));
        assertThat(outcome).as(transaction).isInstanceOf(Outcome.Answered.class);
        return ((Outcome.Answered) outcome).answer();
    }

    private void refused(String transaction, Map<String, ?> input) {
        assertThat(hospital.send(hospital.prepare(transaction, input)))
                .as(transaction)
                .isInstanceOf(Outcome.Refused.class);
    }

    private static URI platform() {
        String port =
                bean(ConfigurableApplicationContext.class)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port);
    }

    private static <T> T bean(Class<T> type) {
        if (node == null) {
            throw new IllegalStateException("not started");
        }
        return type.isInstance(node) ? type.cast(node) : node.getBean(type);
    }
}
