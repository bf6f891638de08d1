package org.tongbao.wire.envelope;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
    private static final int AREA_DIGITS = 6;
    private static final int SECOND_DIGITS = 14;
    private static final int MILLI_DIGITS = 17;
    private static final int SERIAL_DIGITS = 10;

    /** The receiver's message id: area (6), time (14), serial (10). */
    public String referenceId() {
        return new Digits(AREA_DIGITS + SECOND_DIGITS + SERIAL_DIGITS)
                .number(area.number(), AREA_DIGITS)
                .second(LocalDateTime.ofInstant(received, CHINA))
                .number(Math.floorMod(serial, SERIALS), SERIAL_DIGITS)
                .toString();
    }

    /** When it was received, in seventeen digits. */
    public String receivedTime() {
        return digits(received);
    }

    /** An instant in seventeen digits. */
    static String digits(Instant instant) {
        return new Digits(MILLI_DIGITS).milli(LocalDateTime.ofInstant(instant, CHINA)).toString();
    }
}
