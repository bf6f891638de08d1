package org.tongbao.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, and every text is used. */
class LanguageFilesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/pages");
    private static final Pattern KEY = Pattern.compile("#\\{\\|?([A-Za-z.-]+)(\\$\\{)?");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties zh = messages("zh");
        Properties en = messages("en");

        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : zh.stringPropertyNames()) {
            assertThat(zh.getProperty(key)).as("zh %s", key).isNotBlank();
            assertThat(en.getProperty(key)).as("en %s", key).isNotBlank();
            assertThat(holes(zh.getProperty(key))).as(key).isEqualTo(holes(en.getProperty(key)));
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        StringBuilder templates = new StringBuilder();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                templates.append(Files.readString(file));
            }
        }
        Set<String> named = new TreeSet<>();
        Set<String> begun = new TreeSet<>();
        Matcher keys = KEY.matcher(templates);
        while (keys.find()) {
            (keys.group(2) == null ? named : begun).add(keys.group(1));
        }

        Set<String> unused = new TreeSet<>(messages("zh").stringPropertyNames());
        assertThat(unused).containsAll(named);
        unused.removeAll(named);
        unused.removeIf(key -> begun.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
        while (matcher.find()) {
            holes.add(matcher.group(1));
        }
        return holes;
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        String name = "/messages_" + language + ".properties";
        try (InputStreamReader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                LanguageFilesTest.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
