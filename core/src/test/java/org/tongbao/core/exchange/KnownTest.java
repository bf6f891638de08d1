package org.tongbao.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The once-only rule: what is known under a key, and what a request is then. */
class KnownTest {

    private static final RequestKey REVERSAL = new RequestKey("H1", "REVERSE", "m2");
    private static final RequestKey KEY = new RequestKey("H1", "SETTLE", "m1");

    static Stream<Arguments> rule() {
        return Stream.of(
                Arguments.of(new Known.Unknown<String>(), "same", new Judgement.First<>()),
                Arguments.of(
                        new Known.Answered<>("same", "settled as 7"),
                        "same",
                        new Judgement.Again<>("settled as 7")),
                Arguments.of(
                        new Known.Answered<>("same", "settled as 7"),
                        "other",
                        new Judgement.OtherContent<>()),
                Arguments.of(
                        new Known.Undone<String>("same", "7", "8"),
                        "same",
                        new Judgement.TakenBackSince<>("7", "8")),
                Arguments.of(
                        new Known.Undone<String>("same", "7", "8"),
                        "other",
                        new Judgement.OtherContent<>()),
                Arguments.of(
                        new Known.Closed<String>(REVERSAL),
                        "same",
                        new Judgement.Closed<>(REVERSAL)),
                Arguments.of(
                        new Known.Closed<String>(REVERSAL),
                        "other",
                        new Judgement.Closed<>(REVERSAL)));
    }

    @ParameterizedTest(name = "{0}, told {1}: {2}")
    @MethodSource("rule")
    void whatIsKnownDecidesWhatARequestIs(
            Known<String> known, String content, Judgement<String> judgement) {
        assertThat(known.judge(content)).isEqualTo(judgement);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new Judgement.OtherContent<>(), "m1", "other content"),
                Arguments.of(new Judgement.Closed<>(REVERSAL), "m2", "never takes effect"),
                Arguments.of(
                        new Judgement.TakenBackSince<>("7", "8"),
                        "settled as 7, taken back by 8",
                        "new message id"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsBarredIsRefusedByName(Judgement.Barred<String> barred, String names, String says) {
        assertThat(barred.en(KEY)).contains("m1", names, says);
        assertThat(barred.zh(KEY)).contains("m1");
    }
}
