package org.tongbao.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.tongbao.platform.database.FreshDatabase;
import org.tongbao.platform.node.TongbaoNode;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.client.Outcome;

/** Settlement, repeat, cancellation and reversal over HTTP, in every order: the books end right. */
class ExactlyOnceTest {

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
        Objects.requireNonNull(node).close();
    }

    private static Stay stay() {
        return new Stay(Objects.requireNonNull(node));
    }

    @Test
    void aRepeatOfWhatWasReversedIsNotTheOldSuccess() {
        try (Stay stay = stay()) {
            Call settle = stay.settle();
            Stay.answered(stay.hospital.send(settle));
            Stay.answered(stay.send("2601", stay.messages.reverse("2304", settle.messageId())));

            refused(stay.hospital.send(settle), "撤销");

            assertThat(stay.settlements()).isEqualTo(2);
            assertThat(stay.inScope()).isZero();
        }
    }

    @Test
    void aRepeatOfWhatWasCancelledIsNotTheOldSuccess() {
        try (Stay stay = stay()) {
            Call settle = stay.settle();
            String id = settled(stay.hospital.send(settle));
            Call cancel = stay.hospital.prepare("2305", stay.messages.cancel(stay.visitId, id));
            String mirror = settled(stay.hospital.send(cancel));

            assertThat(settled(stay.hospital.send(cancel))).isEqualTo(mirror);
            refused(stay.hospital.send(settle), "撤销");

            assertThat(stay.settlements()).isEqualTo(2);
            assertThat(stay.inScope()).isZero();
        }
    }

    /** Facts change between a no and its late double; the no stands. */
    @Test
    void aRefusalIsAsFinalAsAGrant() {
        try (Stay stay = stay()) {
            Call twice = stay.settle(Stay.TOTAL.plus(Stay.TOTAL));
            refused(stay.hospital.send(twice), "8500.00");
            stay.billAnotherLine();

            refused(stay.hospital.send(twice), "8500.00");
            assertThat(stay.settlements()).isZero();

            settled(stay.hospital.send(stay.settle(Stay.TOTAL.plus(Stay.TOTAL))));
            assertThat(stay.settlements()).isOne();
        }
    }

    /** Both at once, many times: whoever was first, a reversed call has nothing standing. */
    @Test
    void settlementAndReversalTogetherLeaveNothing() throws Exception {
        try (Stay stay = stay();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 25; i++) {
                Call settle = stay.settle();
                List<Future<Outcome>> sent = new ArrayList<>();
                sent.add(threads.submit(() -> stay.hospital.send(settle)));
                for (int again = 0; again < 2; again++) {
                    Call reverse =
                            stay.hospital.prepare(
                                    "2601", stay.messages.reverse("2304", settle.messageId()));
                    sent.add(threads.submit(() -> stay.hospital.send(reverse)));
                }
                sent.add(threads.submit(() -> stay.hospital.send(settle)));
                for (Future<Outcome> one : sent) {
                    one.get();
                }

                assertThat(stay.inScope()).isZero();
                refused(stay.hospital.send(settle), "");
            }

            settled(stay.hospital.send(stay.settle()));
            assertThat(stay.inScope()).isEqualTo(stay.inScopeOfOneStay());
        }
    }

    @Test
    void aCancellationAndAReversalTogetherTakeBackOnce() throws Exception {
        try (Stay stay = stay();
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Call settle = stay.settle();
            String id = settled(stay.hospital.send(settle));
            Call cancel = stay.hospital.prepare("2305", stay.messages.cancel(stay.visitId, id));
            Call reverse =
                    stay.hospital.prepare(
                            "2601", stay.messages.reverse("2304", settle.messageId()));

            Future<Outcome> one = threads.submit(() -> stay.hospital.send(cancel));
            Future<Outcome> other = threads.submit(() -> stay.hospital.send(reverse));
            one.get();
            Stay.answered(other.get());

            assertThat(stay.settlements()).isEqualTo(2);
            assertThat(stay.inScope()).isZero();
        }
    }

    private static String settled(Outcome outcome) {
        return Stay.answered(outcome).value("setlinfo", "setl_id").orElseThrow();
    }

    private static void refused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, refused -> assertThat(refused.why()).contains(why));
    }
}
