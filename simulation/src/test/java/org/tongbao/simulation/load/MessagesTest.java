package org.tongbao.simulation.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongbao.simulation.world.World;
import org.tongbao.simulation.world.Worlds;
import org.tongbao.wire.message.Received;
import org.tongbao.wire.message.Receiving;
import org.tongbao.wire.signature.GatewayHmac;
import org.tongbao.wire.signature.Verdict;
import org.tongbao.wire.table.NationalTables;

/** What the generator sends, judged by the interface's own reader and verifier. */
class MessagesTest {

    private static final String SETTLED =
            """
            {"infcode":0,"output":{"setlinfo":{"setl_id":"1574189081141706752",
            "medfee_sumamt":40.40,"fund_pay_sumamt":"12.05"}}}""";

    @Test
    void everyMessageIsSignedByItsHospitalAndInOrder() throws IOException {
        World world = Worlds.unmade(3000);
        Receiving receiving = new Receiving(NationalTables.load());
        ConcurrentLinkedQueue<TinyServer.Received> all = new ConcurrentLinkedQueue<>();
        try (TinyServer server =
                        new TinyServer(
                                message -> {
                                    all.add(message);
                                    return TinyServer.http(200, SETTLED);
                                });
                Driving driving = new Driving(server.address(), 4, Duration.ofSeconds(5))) {
            Counters counters =
                    new Counters(
                            world,
                            URI.create("http://127.0.0.1:1"),
                            new Mix(200, 100, 100, 100),
                            1,
                            Clock.systemUTC());
            driving.drive(counters, new Pace.AsAnswered(), Duration.ofSeconds(1));
            Acknowledged acknowledged = counters.acknowledged();

            assertThat(acknowledged.settlement(0)).isEqualTo(1574189081141706752L);
            assertThat(acknowledged.total(0)).isEqualTo(4040);
            assertThat(acknowledged.funds(0)).isEqualTo(1205);
        }

        Map<String, String> secrets =
                world.hospitals().stream()
                        .collect(Collectors.toMap(World.Hospital::key, World.Hospital::secret));
        assertThat(all)
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        message -> {
                            assertThat(
                                            new GatewayHmac("")
                                                    .verify(
                                                            message.headers()::get,
                                                            secrets::get,
                                                            Instant.now()))
                                    .isInstanceOf(Verdict.Genuine.class);
                            assertThat(receiving.receive(bytes(message.body()), message.path()))
                                    .isInstanceOf(Received.Accepted.class);
                        });
        assertThat(all.stream().map(message -> message.headers().get("_api_name")).distinct())
                .containsExactlyInAnyOrder("2206", "2207", "2208", "2303", "2304", "2305", "2601");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
