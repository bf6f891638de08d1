package org.tongbao.simulation.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.platform.command.Exit;
import org.tongbao.platform.command.Verbs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verb by way of the command line that all verbs share. */
class GeneratingTest {

    @Test
    void claimsComeOneALineAndTheFewerBeginTheMore() {
        String three = said("generate", "claims", "--count", "3", "--seed", "7");
        String five = said("generate", "claims", "--seed=7", "--count=5");

        assertThat(three.lines().map(line -> JsonMapper.shared().readTree(line)))
                .hasSize(3)
                .allMatch(claim -> claim.get("lines").size() > 0)
                .allMatch(claim -> claim.get("insuredArea").isString())
                .extracting(JsonNode::size)
                .allMatch(keys -> keys >= 6);
        assertThat(five).startsWith(three);
    }

    @ParameterizedTest
    @CsvSource({"zh, 件数", "en, how many"})
    void itsWordsAreFoundInBothLanguages(String language, String words) {
        assertThat(said("generate", "claims", "--help", "--lang", language)).contains(words);
    }

    private static String said(String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            assertThat(Verbs.run(Map.of(), args)).isEqualTo(Exit.YES);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
