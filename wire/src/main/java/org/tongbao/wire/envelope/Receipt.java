package org.tongbao.wire.envelope;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.tongbao.core.kernel.AreaCode;

/**
 * That a request was received, and under which number its log entry is found.
 *
 * @param area the receiver's area
 * @param received when
 * @param serial a number that does not come again within the second; its last ten digits are used
 */
public record Receipt(AreaCode area, Instant received, long serial) {

    /** The nation has one time. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final long SERIALS = 10_000_000_000L;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

    /** The receiver's message id: area (6), time (14), serial (10). */
    public String referenceId() {
        String time = ZonedDateTime.ofInstant(received, CHINA).format(SECONDS);
        return area + time + "%010d".formatted(Math.floorMod(serial, SERIALS));
    }

    /** When it was received, in seventeen digits. */
    public String receivedTime() {
        return digits(received);
    }

    /** An instant in seventeen digits. */
    static String digits(Instant instant) {
        return ZonedDateTime.ofInstant(instant, CHINA).format(MILLIS);
    }
}
