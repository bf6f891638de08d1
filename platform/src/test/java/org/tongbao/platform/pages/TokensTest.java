package org.tongbao.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.platform.pages.bill.Payer;

/** The tokens of the style sheet, measured by the formula of WCAG 2.2. */
class TokensTest {

    private static final String SHEET = read();
    private static final Map<String, String> LIGHT = tokens(SHEET.indexOf(":root {"));
    private static final Map<String, String> DARK =
            tokens(SHEET.lastIndexOf("  :root {\n    --pa"));

    @ParameterizedTest
    @CsvSource({
        "ink, sheet, 7",
        "ink, paper, 7",
        "ink-soft, sheet, 4.5",
        "ink-soft, paper, 4.5",
        "link, sheet, 4.5",
        "link, paper, 4.5",
        "link, info-ground, 4.5",
        "on-brand, brand, 7",
        "wrong, sheet, 4.5",
        "wrong, wrong-ground, 4.5",
        "right, sheet, 4.5",
        "right, right-ground, 4.5",
        "doubt, sheet, 4.5",
        "doubt, doubt-ground, 4.5",
        "line-firm, sheet, 3",
        "focus, sheet, 3",
        "focus, paper, 3"
    })
    void textAndLinesStandOutByDayAndByNight(String front, String behind, double least) {
        assertThat(contrast(LIGHT, front, behind)).as("by day").isGreaterThanOrEqualTo(least);
        assertThat(contrast(DARK, front, behind)).as("by night").isGreaterThanOrEqualTo(least);
    }

    @Test
    void everyPayerHasAColourThatStandsOutAndAPatternOfItsOwn() throws IOException {
        String fills = Files.readString(Path.of("src/main/resources/templates/pages/bill.html"));
        for (Payer payer : Payer.values()) {
            assertThat(contrast(DARK, payer.code(), "sheet")).as(payer.code()).isGreaterThan(3);
            assertThat(contrast(LIGHT, payer.code(), "sheet")).as(payer.code()).isGreaterThan(3);
            assertThat(fills).contains("id=\"fill-" + payer.code() + "\"");
        }
    }

    @Test
    void everyTokenThatIsUsedIsDefined() {
        Set<String> used = new TreeSet<>();
        Matcher uses = Pattern.compile("var\\(--([a-z0-9-]+)\\)").matcher(SHEET);
        while (uses.find()) {
            used.add(uses.group(1));
        }
        assertThat(LIGHT.keySet()).isEqualTo(used);
        assertThat(LIGHT.keySet()).containsAll(DARK.keySet());
    }

    @Test
    void theNightKnowsEveryColourOfTheDay() {
        Set<String> colours = new TreeSet<>();
        LIGHT.forEach(
                (name, value) -> {
                    if (value.startsWith("#") || value.startsWith("rgba")) {
                        colours.add(name);
                    }
                });
        colours.add("raised");
        assertThat(DARK.keySet()).isEqualTo(colours);
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(Objects.requireNonNull(tokens.get(one), one));
        double b = luminance(Objects.requireNonNull(tokens.get(other), other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int bits) {
        double value = (bits & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(int from) {
        Map<String, String> tokens = new HashMap<>();
        String block = SHEET.substring(from, SHEET.indexOf('}', from));
        Matcher matcher = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);").matcher(block);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2).strip());
        }
        return tokens;
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/main/resources/static/assets/tongbao.css"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
