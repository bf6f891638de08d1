package org.tongbao.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongbao.core.kernel.Money;
import org.tongbao.platform.audit.Proof;
import org.tongbao.platform.database.FreshDatabase;
import org.tongbao.platform.node.TongbaoNode;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.client.Outcome;
import org.tongbao.wire.envelope.Answer;

/**
 * The whole node, asked over HTTP as hospitals ask it: what is told once, twice, together or too
 * late.
 */
class StoryTest {

    @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

    private static @Nullable ConfigurableApplicationContext node;

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
    void theStoryIsToldToItsEndAndItsBillIsAPage() throws Exception {
        StringWriter told = new StringWriter();

        String settlement =
                bean(Story.class)
                        .play(
                                Stay.platform(bean(ConfigurableApplicationContext.class)),
                                new PrintWriter(told),
                                /* english= */ true);

        assertThat(told.toString())
                .contains("✓ 2304 settlement", "owes", "the signature in _api_signature")
                .doesNotContain("{");
        HttpResponse<String> page =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                Stay.platform(
                                                                bean(
                                                                        ConfigurableApplicationContext
                                                                                .class))
                                                        .resolve("/settlements/" + settlement))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(settlement, "大连", "北京")
                .doesNotContainPattern("2102031978\\d{7}[0-9X]");
    }

    @Test
    void aSettlementSentAgainIsAnsweredTheSameAndBookedOnce() {
        try (Stay stay = new Stay(bean(ConfigurableApplicationContext.class))) {
            Call settle = stay.settle();

            Answer first = Stay.answered(stay.hospital.send(settle));
            Answer again = Stay.answered(stay.hospital.send(settle));

            assertThat(again.referenceId()).isEqualTo(first.referenceId());
            assertThat(again.value("setlinfo", "setl_id"))
                    .isEqualTo(first.value("setlinfo", "setl_id"));
            assertThat(stay.settlements()).isEqualTo(1);
        }
    }

    @Test
    void aSettlementSentEightTimesTogetherIsBookedOnce() throws Exception {
        try (Stay stay = new Stay(bean(ConfigurableApplicationContext.class));
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Call settle = stay.settle();

            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                outcomes.add(threads.submit(() -> stay.hospital.send(settle)));
            }

            List<String> ids = new ArrayList<>();
            for (Future<Outcome> outcome : outcomes) {
                ids.add(Stay.answered(outcome.get()).value("setlinfo", "setl_id").orElseThrow());
            }
            assertThat(ids).hasSize(8);
            assertThat(ids.stream().distinct()).hasSize(1);
            assertThat(stay.settlements()).isEqualTo(1);
        }
    }

    @Test
    void aReversedSettlementIsTakenBackAndTheStayCanBeSettledAgain() {
        try (Stay stay = new Stay(bean(ConfigurableApplicationContext.class))) {
            Call settle = stay.settle();
            Stay.answered(stay.hospital.send(settle));

            Stay.answered(stay.send("2601", stay.messages.reverse("2304", settle.messageId())));
            Stay.answered(stay.send("2601", stay.messages.reverse("2304", settle.messageId())));
            Stay.answered(stay.hospital.send(stay.settle()));

            assertThat(stay.settlements()).isEqualTo(3);
            assertThat(stay.inScope()).isEqualTo(stay.inScopeOfOneStay());
        }
    }

    @Test
    void aReversalThatComesFirstClosesTheDoor() {
        try (Stay stay = new Stay(bean(ConfigurableApplicationContext.class))) {
            Call settle = stay.settle();
            Stay.answered(stay.send("2601", stay.messages.reverse("2304", settle.messageId())));

            Outcome late = stay.hospital.send(settle);

            assertThat(late)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.why()).contains("冲正"));
            assertThat(stay.settlements()).isZero();
        }
    }

    @Test
    void aTotalThatIsNotThatOfTheLinesIsRefusedByBothAmounts() {
        try (Stay stay = new Stay(bean(ConfigurableApplicationContext.class))) {
            Outcome outcome =
                    stay.hospital.send(
                            stay.hospital.prepare(
                                    "2304",
                                    stay.messages.settle(
                                            stay.visitId, "21", Stay.TOTAL.plus(Money.ofFen(1)))));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused ->
                                    assertThat(refused.why())
                                            .contains("8500.01")
                                            .contains("8500.00"));
            assertThat(stay.settlements()).isZero();
        }
    }

    private static <T> T bean(Class<T> type) {
        if (node == null) {
            throw new IllegalStateException("not started");
        }
        return type.isInstance(node) ? type.cast(node) : node.getBean(type);
    }
}
