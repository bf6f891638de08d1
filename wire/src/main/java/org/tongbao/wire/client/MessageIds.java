package org.tongbao.wire.client;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongbao.wire.envelope.Receipt;

/**
 * Message ids as the interface wants them: institution (12), time (14), serial (4). The serial
 * begins anywhere, because an institution has many windows: two that are opened in one second would
 * otherwise name different messages alike.
 */
final class MessageIds {

    private static final int SERIALS = 10_000;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final String institution;
    private final Clock clock;
    private final AtomicInteger serial;

    MessageIds(String institution, Clock clock) {
        this(institution, clock, ThreadLocalRandom.current().nextInt(SERIALS));
    }

    /** Ids whose first has this serial. */
    MessageIds(String institution, Clock clock, int first) {
        this.institution = institution;
        this.clock = clock;
        serial = new AtomicInteger(first);
    }

    String next() {
        String time = LocalDateTime.ofInstant(clock.instant(), Receipt.CHINA).format(SECONDS);
        int number = Math.floorMod(serial.getAndIncrement(), SERIALS);
        return institution + time + "%04d".formatted(number);
    }
}
