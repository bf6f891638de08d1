package org.tongbao.simulation.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.simulation.load.TinyServer.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The generator against a server that does what it is told. */
class DrivingTest {

    private static final String DONE = "{\"infcode\":0,\"err_msg\":null}";
    private static final String REFUSED = "{\"infcode\":-1,\"err_msg\":\"就诊 17 已结算\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Sends the same request, so many times. */
    private static final class Requests implements Source {

        private final ByteBuffer request =
                ByteBuffer.wrap(
                        "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"
                                .getBytes(StandardCharsets.US_ASCII));
        private int left;

        Requests(int count) {
            left = count;
        }

        @Override
        public @Nullable ByteBuffer next(Errand errand) {
            return left-- > 0 ? request.clear() : null;
        }

        @Override
        public void ended(Errand errand, Outcome outcome, Reply reply) {}
    }

    @Test
    void aStallIsCountedForAllWhoArriveDuringIt() throws IOException {
        long stall = System.nanoTime() + Duration.ofMillis(500).toNanos();
        long over = stall + Duration.ofSeconds(1).toNanos();
        try (TinyServer server =
                        new TinyServer(
                                _ -> {
                                    long now = System.nanoTime();
                                    if (now > stall && now < over) {
                                        LockSupport.parkNanos(over - now);
                                    }
                                    return http(200, DONE);
                                });
                Driving driving = new Driving(server.address(), 4, PATIENCE)) {
            Tally tally =
                    driving.drive(
                            new Requests(Integer.MAX_VALUE),
                            new Pace.Arriving(200),
                            Duration.ofSeconds(2));

            assertThat(tally.count(Outcome.DONE) + tally.unsent()).isEqualTo(400);
            // Half of 400 arrive while it stalls and wait half a second on average; the four that
            // were under way are all that a clock started at sending would see.
            assertThat(tally.millis(85)).isGreaterThan(500);
            assertThat(tally.millisSinceSent(Outcome.DONE, 85)).isLessThan(tally.millis(85) / 2);
        }
    }

    @Test
    void everyAnswerIsCountedForWhatItIs() throws IOException {
        AtomicInteger count = new AtomicInteger();
        try (TinyServer server =
                        new TinyServer(
                                _ ->
                                        switch (count.getAndIncrement() % 6) {
                                            case 0 -> http(200, DONE);
                                            case 1 -> http(200, REFUSED);
                                            case 2 -> http(503, "");
                                            case 3 -> http(500, "");
                                            case 4 -> "";
                                            default ->
                                                    "HTTP/1.1 200 \r\nTransfer-Encoding: chunked"
                                                            + "\r\nConnection: close\r\n\r\n1c\r\n"
                                                            + DONE
                                                            + "\r\n0\r\n\r\n";
                                        });
                Driving driving = new Driving(server.address(), 1, PATIENCE)) {
            Tally tally =
                    driving.drive(new Requests(60), new Pace.AsAnswered(), Duration.ofSeconds(30));

            assertThat(tally.sent()).isEqualTo(60);
            assertThat(tally.count(Outcome.DONE)).isEqualTo(20);
            assertThat(tally.count(Outcome.REFUSED)).isEqualTo(10);
            assertThat(tally.count(Outcome.BUSY)).isEqualTo(10);
            assertThat(tally.count(Outcome.FAILED)).isEqualTo(20);
            assertThat(tally.reasons())
                    .containsEntry("就诊 # 已结算", 10L)
                    .containsEntry("HTTP 500", 10L)
                    .containsEntry("HTTP 0", 10L);
        }
    }

    @Test
    void whoIsNeverAnsweredIsNotWaitedForForEver() throws IOException {
        try (TinyServer server =
                        new TinyServer(
                                _ -> {
                                    LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
                                    return http(200, DONE);
                                });
                Driving driving = new Driving(server.address(), 2, Duration.ofMillis(300))) {
            Tally tally =
                    driving.drive(
                            new Requests(Integer.MAX_VALUE),
                            new Pace.AsAnswered(),
                            Duration.ofMillis(500));

            assertThat(tally.count(Outcome.TIMED_OUT)).isEqualTo(tally.sent()).isGreaterThan(1);
        }
    }

    @Test
    void aPlatformThatIsNotThereIsNotCalledInVain() throws IOException {
        InetSocketAddress nobody;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = new InetSocketAddress(gone.getInetAddress(), gone.getLocalPort());
        }
        try (Driving driving = new Driving(nobody, 2, PATIENCE)) {
            Tally tally =
                    driving.drive(
                            new Requests(Integer.MAX_VALUE),
                            new Pace.AsAnswered(),
                            Duration.ofMillis(300));

            assertThat(tally.sent()).isZero();
        }
    }
}
