package org.tongbao.core.exchange.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.core.exchange.Letter;
import org.tongbao.core.exchange.Samples;
import org.tongbao.core.kernel.AreaCode;

/** The hub carries by area: the most particular area that answers for a person. */
class HubTest {

    private static final Hub.State LINES =
            new Hub.State(
                    Set.of(AreaCode.of("110000"), AreaCode.of("510100"), AreaCode.of("510104")),
                    Set.of(Samples.SHANGHAI));

    @ParameterizedTest
    @CsvSource({"110000, 110000", "110101, 110000", "510104, 510104", "510107, 510100"})
    void aCountyIsAnsweredForByItsPoolingArea(String asked, String answering) {
        Letter.Ask letter = ask(asked);

        assertThat(Hub.step(LINES, new Hub.Event.Came(letter)).actions())
                .containsExactly(new Hub.Action.ToArea(AreaCode.of(answering), letter));
    }

    @ParameterizedTest
    @CsvSource({"310000", "510000", "520100"})
    void anAreaWithoutALineIsToldToTheDesk(String asked) {
        Letter.Ask letter = ask(asked);

        assertThat(Hub.step(LINES, new Hub.Event.Came(letter)).actions())
                .containsExactly(new Hub.Action.NoLine(Samples.SHANGHAI, letter.key()));
    }

    private static Letter.Ask ask(String area) {
        return new Letter.Ask(
                Samples.key("SETTLE", "m1"),
                Samples.SHANGHAI,
                AreaCode.of(area),
                new Letter.Reversal(Samples.key("SETTLE", "m0")));
    }
}
