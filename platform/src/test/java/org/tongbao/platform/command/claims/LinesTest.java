package org.tongbao.platform.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.policy.claim.FaultyClaim;

class LinesTest {

    private static final int MIB = 1 << 20;

    @ParameterizedTest(name = "{0} bytes at a time")
    @ValueSource(ints = {1, 7, 4096, MIB})
    void everyLineComesOnceInItsOrderWithItsNumber(int atATime) throws IOException {
        String text =
                String.join(
                        "\n", IntStream.range(0, 3000).mapToObj(i -> "甲".repeat(i % 97)).toList());

        List<String> lines = new ArrayList<>();
        Lines reading = new Lines(new Dripping(text, atATime));
        for (Batch batch = reading.next(); batch != null; batch = reading.next()) {
            assertThat(batch.firstLine()).isEqualTo(lines.size() + 1);
            for (int from = 0; from < batch.length(); from = batch.endOfLine(from)) {
                int end = batch.endOfLine(from);
                lines.add(new String(batch.text(), from, end - from, StandardCharsets.UTF_8));
            }
        }

        assertThat(String.join("", lines)).isEqualTo(text);
        assertThat(lines).hasSize(3000);
    }

    @Test
    void aLineMayBeLongerThanTheBuffer() throws IOException {
        String line = "x".repeat(3 * MIB) + "\n";

        Batch batch = Objects.requireNonNull(new Lines(stream(line + "y")).next());

        assertThat(batch.length()).isEqualTo(line.length());
    }

    @Test
    void aLineMayNotBeLongerThanAnyClaim() {
        Lines lines = new Lines(stream("one\n" + "x".repeat(64 * MIB + 1)));

        assertThatThrownBy(
                        () -> {
                            while (lines.next() != null) {}
                        })
                .isInstanceOf(FaultyClaim.class)
                .hasMessageContaining("longer than 64 MiB from line 2 on");
    }

    @Test
    void aLineThatIsThereIsHandedOutBeforeTheNextOneCame() throws IOException {
        Dripping slow = new Dripping("one\ntw", 6);

        Batch batch = Objects.requireNonNull(new Lines(slow).next());

        assertThat(new String(batch.text(), StandardCharsets.UTF_8)).isEqualTo("one\n");
        assertThat(slow.asked).isOne();
    }

    @Test
    void lookingAheadTakesNothing() throws IOException {
        Lines lines = new Lines(stream("\n \none\n\r\ntwo"));

        assertThat(lines.peek(2)).asString(StandardCharsets.UTF_8).isEqualTo("two");
        assertThat(lines.peek(1)).asString(StandardCharsets.UTF_8).isEqualTo("one\n");
        assertThat(lines.peek(3)).isNull();
        assertThat(lines.rest().text())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("\n \none\n\r\ntwo");
        assertThat(lines.next()).isNull();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives no more than so many bytes at a time, as a slow pipe does. */
    private static final class Dripping extends ByteArrayInputStream {

        private final int atATime;
        private int asked;

        Dripping(String text, int atATime) {
            super(text.getBytes(StandardCharsets.UTF_8));
            this.atATime = atATime;
        }

        @Override
        public synchronized int read(byte[] into, int from, int most) {
            asked++;
            return super.read(into, from, Math.min(most, atATime));
        }
    }
}
