package org.tongbao.wire.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.wire.Samples;
import org.tongbao.wire.client.Outcome.Answered;
import org.tongbao.wire.client.Outcome.Busy;
import org.tongbao.wire.client.Outcome.Refused;
import org.tongbao.wire.client.Outcome.Unknown;
import org.tongbao.wire.envelope.AnswerWriting;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.message.Answers;
import org.tongbao.wire.message.Outpatient;
import org.tongbao.wire.message.Received;
import org.tongbao.wire.message.Receiving;
import org.tongbao.wire.signature.GatewayHmac;
import org.tongbao.wire.signature.SigningProfile;
import org.tongbao.wire.signature.SigningProfile.Credentials;
import org.tongbao.wire.signature.TifSha256;
import org.tongbao.wire.signature.Verdict;

@DisplayName("The client calls over real HTTP and knows four outcomes")
class InstitutionClientTest {

    private static final Instant NOW = Instant.parse("2026-07-01T02:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Receiving RECEIVING = new Receiving(Samples.TABLES);
    private static final Credentials KEYS = new Credentials("demo-key", "demo-secret-0001");
    private static final Institution HOSPITAL =
            new Institution("H11010800001", "北京测试第一医院", AreaCode.of("110108"), "0012", "收费员");
    private static final AreaCode DALIAN = AreaCode.of("210202");
    private static final Map<String, ?> REGISTRATION =
            Map.of(
                    "data",
                    Map.of(
                            "psn_no", "21020000000000000001234567",
                            "insutype", "310",
                            "begntime", "2026-07-01 10:00:00",
                            "mdtrt_cert_type", "01",
                            "mdtrt_cert_no", "TOKEN000000000001",
                            "ipt_otp_no", "MZ0001",
                            "dept_code", "A20",
                            "dept_name", "急诊科",
                            "caty", "A20"));

    private final CountDownLatch released = new CountDownLatch(1);
    private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/call", this::platform);
        server.createContext("/busy", exchange -> busy(exchange, "7"));
        server.createContext("/soon", exchange -> busy(exchange, null));
        server.createContext("/proxy", exchange -> answer(exchange, 503, "<html></html>"));
        server.createContext("/500", exchange -> answer(exchange, 500, "{}"));
        server.createContext("/page", exchange -> answer(exchange, 200, "<html></html>"));
        server.createContext("/late", this::late);
        server.createContext("/broken", HttpExchange::close);
        server.start();
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
    }

    @ParameterizedTest(name = "number in the address: {0}")
    @ValueSource(booleans = {false, true})
    void aCallIsAnswered(boolean numberInPath) {
        try (InstitutionClient client = client("/call", numberInPath, new GatewayHmac(""))) {
            Answered answered = (Answered) client.call("2201", DALIAN, REGISTRATION);
            assertThat(answered.answer().value("data", "mdtrt_id")).contains("V-MZ0001");
            assertThat(answered.answer().referenceId()).hasSize(30);
        }
    }

    @Test
    void aCallWithAFaultIsRefusedInThePlatformsWords() {
        try (InstitutionClient client = client("/call", false, new TifSha256())) {
            Refused refused = (Refused) client.call("2201", DALIAN, Map.of("data", Map.of()));
            assertThat(refused.why()).startsWith("data.psn_no 人员编号：必填");
            assertThat(refused.answer()).isNotNull();
        }
    }

    @Test
    void aWrongSecretIsRefusedByTheGateway() {
        Signing wrong = new Signing(new GatewayHmac(""), new Credentials("demo-key", "guessed"));
        try (InstitutionClient client = client("/call", false, wrong)) {
            Refused refused = (Refused) client.call("2201", DALIAN, REGISTRATION);
            assertThat(refused.why()).isEqualTo("签名 _api_signature 不匹配");
            assertThat(refused.answer()).isNull();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/500, HTTP 500",
        "/proxy, HTTP 503",
        "/page, HTTP 200",
        "/late, no answer within",
        "/broken, the connection broke"
    })
    void whatIsNoAnswerLeavesTheOutcomeUnknown(String path, String why) {
        try (InstitutionClient client = client(path, false, new GatewayHmac(""))) {
            assertThat(((Unknown) client.call("2201", DALIAN, REGISTRATION)).why()).startsWith(why);
        }
    }

    @ParameterizedTest(name = "{0}: {1} s")
    @CsvSource({"/busy, 7", "/soon, 1"})
    void aBusyPlatformDidNothingAndSaysWhenToTryAgain(String path, int seconds) {
        try (InstitutionClient client = client(path, false, new GatewayHmac(""))) {
            assertThat(client.call("2201", DALIAN, REGISTRATION))
                    .isEqualTo(new Busy("系统繁忙", Duration.ofSeconds(seconds)));
        }
    }

    @Test
    void aRepeatedCallIsTheSameBytesUnderANewSignature() {
        try (InstitutionClient client = client("/call", false, new TifSha256())) {
            Call call = client.prepare("2201", DALIAN, REGISTRATION);
            Answered first = (Answered) client.send(call);
            Answered second = (Answered) client.repeat(call);
            assertThat(second.answer().value("data", "mdtrt_id"))
                    .isEqualTo(first.answer().value("data", "mdtrt_id"));
        }
        assertThat(bodies).hasSize(2);
        assertThat(bodies.getFirst()).isEqualTo(bodies.getLast());
        assertThat(signatures).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void whereNobodyListensNothingWasDone() {
        server.stop(0);
        try (InstitutionClient client = client("/call", false, new GatewayHmac(""))) {
            assertThat(client.call("2201", DALIAN, REGISTRATION)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void messageIdsAreInstitutionTimeAndSerial() {
        MessageIds ids = new MessageIds("H11010800001", CLOCK, 9_998);
        assertThat(List.of(ids.next(), ids.next(), ids.next()))
                .containsExactly(
                        "H11010800001202607011030009998",
                        "H11010800001202607011030009999",
                        "H11010800001202607011030000000");
    }

    @Test
    void clientsOfOneInstitutionBeginApart() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            ids.add(new MessageIds("H11010800001", CLOCK).next());
        }
        assertThat(ids).hasSizeGreaterThan(10);
    }

    @Test
    void aTransactionNobodyKnowsIsASlip() {
        try (InstitutionClient client = client("/call", false, new GatewayHmac(""))) {
            assertThatThrownBy(() -> client.prepare("9999", DALIAN, REGISTRATION))
                    .hasMessage("no transaction 9999");
        }
    }

    private InstitutionClient client(String path, boolean numberInPath, SigningProfile profile) {
        return client(path, numberInPath, new Signing(profile, KEYS));
    }

    private InstitutionClient client(String path, boolean numberInPath, Signing signing) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return new InstitutionClient(
                new Address(uri, numberInPath),
                HOSPITAL,
                signing,
                Samples.TABLES,
                CLOCK,
                Duration.ofMillis(path.equals("/late") ? 300 : 20_000));
    }

    /** A small platform of real parts: the gateway's check, the way in, and an answer. */
    private void platform(HttpExchange exchange) throws IOException {
        boolean tif = exchange.getRequestHeaders().containsKey("x-tif-paasid");
        SigningProfile profile = tif ? new TifSha256() : new GatewayHmac("");
        Verdict verdict =
                profile.verify(
                        exchange.getRequestHeaders()::getFirst,
                        key -> key.equals(KEYS.key()) ? KEYS.secret() : null,
                        NOW);
        if (verdict instanceof Verdict.Refused refused) {
            answer(exchange, 401, "{\"code\":401,\"message\":\"" + refused.zh() + "\"}");
            return;
        }
        Receipt receipt = new Receipt(AreaCode.of("110000"), NOW, 1);
        byte[] body = exchange.getRequestBody().readAllBytes();
        bodies.add(body);
        signatures.add(String.valueOf(exchange.getRequestHeaders().get("x-tif-signature")));
        byte[] answer =
                switch (RECEIVING.receive(body, exchange.getRequestURI().getPath())) {
                    case Received.Rejected(var _, var faults) ->
                            AnswerWriting.refusal(receipt, NOW, faults);
                    case Received.Accepted accepted -> {
                        Outpatient.Registration asked =
                                (Outpatient.Registration) accepted.message();
                        yield AnswerWriting.success(
                                receipt,
                                NOW,
                                Answers.registered(
                                        "V-" + asked.ownNumber(),
                                        asked.personNo(),
                                        asked.ownNumber()),
                                accepted.warnings());
                    }
                };
        answer(exchange, 200, new String(answer, StandardCharsets.UTF_8));
    }

    private static void busy(HttpExchange exchange, @Nullable String wait) throws IOException {
        if (wait != null) {
            exchange.getResponseHeaders().add("Retry-After", wait);
        }
        answer(exchange, 503, "{\"code\":503,\"message\":\"系统繁忙\"}");
    }

    private void late(HttpExchange exchange) throws IOException {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer(exchange, 200, "{\"infcode\":0}");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
