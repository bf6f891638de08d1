package org.tongbao.policy.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.policy.Fault;

/** Every fault an officer can make in a policy is named by line, field, value and rule. */
class AreaFaultsTest {

    /**
     * A row of {@code area-faults.txt}.
     *
     * @param part what stands in the small law
     * @param by what stands there instead
     * @param faults all that is said of it
     */
    record Change(String part, String by, List<String> faults) {

        @Override
        public String toString() {
            return part + " => " + by;
        }
    }

    static Stream<Change> changes() throws IOException {
        try (var bytes = AreaFaultsTest.class.getResourceAsStream("area-faults.txt")) {
            String text =
                    new String(
                            Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n")).skip(1).map(AreaFaultsTest::change);
        }
    }

    private static Change change(String row) {
        List<String> lines = row.lines().map(String::strip).toList();
        int arrow = lines.getFirst().indexOf("=>");
        return new Change(
                lines.getFirst().substring(0, arrow - 1).replace("§", "\n"),
                lines.getFirst().substring(arrow + 2).strip().replace("§", "\n"),
                lines.subList(1, lines.size()));
    }

    @Test
    void theSmallLawHasNone() {
        assertThat(new SmallLaw().read().faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void areNamed(Change change) {
        Law law = new SmallLaw().with(SmallLaw.AREA, change.part(), change.by()).read();
        assertThat(law.faults())
                .extracting(Fault::describe)
                .containsExactlyElementsOf(
                        change.faults().stream().map(f -> SmallLaw.AREA + ":" + f).toList());
    }
}
