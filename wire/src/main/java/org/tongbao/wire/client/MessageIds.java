package org.tongbao.wire.client;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongbao.wire.envelope.Receipt;

/** Message ids as the interface wants them: institution (12), time (14), serial (4). */
final class MessageIds {

    private static final int SERIALS = 10_000;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final String institution;
    private final Clock clock;
    private final AtomicInteger serial = new AtomicInteger();

    MessageIds(String institution, Clock clock) {
        this.institution = institution;
        this.clock = clock;
    }

    String next() {
        String time = LocalDateTime.ofInstant(clock.instant(), Receipt.CHINA).format(SECONDS);
        int number = Math.floorMod(serial.incrementAndGet(), SERIALS);
        return institution + time + "%04d".formatted(number);
    }
}
