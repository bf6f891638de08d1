package org.tongbao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongbao.policy.claim.ClaimKeys;
import org.tongbao.policy.claim.NationalAmount;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verb in a process of its own, started as the door starts it, on real pipes and files. */
class AdjudicatingClaimsTest {

    private static final Path DOOR = Path.of("../tongbao").toAbsolutePath().normalize();
    private static final Path MANUAL = Path.of("../docs/adjudicate.md");
    private static final String CLAIM =
            """
            {"insuredArea":"110000","scheme":310,"person":{"type":"ACTIVE","birth":"1980-05-01"},\
            "visit":{"kind":"INPATIENT","treatingArea":"310101","hospitalLevel":"三级",\
            "admitted":"2024-03-01","discharged":"2024-03-11"},"filing":%s,\
            "lines":[{"class":"甲","amount":"%s"}]}
            """;
    private static final String REFERRED =
            "{\"category\":\"REFERRED\",\"area\":\"310000\",\"from\":\"2024-02-28\"}";

    @TempDir private Path folder = Path.of("");

    private record Said(int exit, String out, String err) {}

    @ParameterizedTest(name = "{0} and {1} yuan: exit {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"category":"REFERRED","area":"310000","from":"2024-02-28"} | 51300.00 | 0 | MET
                    null                                                        | 51300.00 | 1 | REFERRED
                    null                                                        | 51,300   | 2 |
                    """)
    void theExitSaysWhatBecameOfTheOnlyClaim(String filing, String amount, int exit, String answer)
            throws Exception {
        Said said = ask(CLAIM.formatted(filing, amount), "adjudicate", "-");

        assertThat(said.exit).as(said.err).isEqualTo(exit);
        assertThat(said.out.lines()).hasSize(1);
        JsonNode node = JsonMapper.shared().readTree(said.out);
        if (exit == Exit.BAD_INPUT) {
            assertThat(said.err).contains("lines[0].amount: \"51,300\" is not a decimal / 不是十进制数");
            assertThat(node.has("errors")).isTrue();
        } else {
            assertThat(said.err).isEmpty();
            assertThat(node.get("answer").asString()).isEqualTo(answer);
        }
    }

    @Test
    void aFileOfSeveralIsAnsweredLineByLineAndItsFaultsAreNamedByLine() throws Exception {
        Path file = folder.resolve("claims.ndjson");
        String met = CLAIM.formatted(REFERRED, "51300.00");
        Files.writeString(file, met + "{oops\n" + CLAIM.formatted("null", "1.00") + met);

        Said said = ask("", "adjudicate", file.toString());

        assertThat(said.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(said.out.lines().map(line -> JsonMapper.shared().readTree(line)))
                .extracting(node -> node.has("answer") ? node.get("answer").asString() : "-")
                .containsExactly("MET", "-", "REFERRED", "MET");
        assertThat(said.err).startsWith(file + ":2: is not JSON (column 2)");
    }

    @Test
    @Timeout(60)
    void whoWaitsForAnAnswerBeforeTheNextClaimGetsIt() throws Exception {
        Process process = start("adjudicate", "-");
        try (OutputStream in = process.getOutputStream();
                InputStream out = process.getInputStream()) {
            for (String amount : List.of("1300.00", "1301.00", "1302.00")) {
                in.write(CLAIM.formatted(REFERRED, amount).getBytes(StandardCharsets.UTF_8));
                in.flush();
                assertThat(line(out)).contains("\"medfee_sumamt\":\"" + amount + "\"");
            }
        }
        assertThat(process.waitFor()).isEqualTo(Exit.YES);
    }

    @Test
    void anOfficersOwnFiguresDecide() throws Exception {
        String own = resource("/law/areas/110000-310-2024.yaml").replace("0.10}", "0.05}");
        Files.createDirectory(folder.resolve("areas"));
        Files.writeString(folder.resolve("areas/110000-310-2024.yaml"), own);
        String claim = CLAIM.formatted(REFERRED, "11300.00");

        JsonNode before = JsonMapper.shared().readTree(ask(claim, "adjudicate", "-").out);
        JsonNode after =
                JsonMapper.shared()
                        .readTree(ask(claim, "adjudicate", "-", "--policy", "" + folder).out);

        assertThat(before.get("hifp_pay").asString()).isEqualTo("7500.00");
        assertThat(after.get("hifp_pay").asString()).isEqualTo("8000.00");
        assertThat(after.get("policyEdition")).isNotEqualTo(before.get("policyEdition"));
    }

    @Test
    void aFaultyLawDecidesNothing() throws Exception {
        Files.createDirectory(folder.resolve("areas"));
        Files.writeString(folder.resolve("areas/999999-310-2024.yaml"), "area: nowhere\n");

        Said said =
                ask(CLAIM.formatted(REFERRED, "1.00"), "adjudicate", "-", "--policy", "" + folder);

        assertThat(said.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(said.out).isEmpty();
        assertThat(said.err).contains("areas/999999-310-2024.yaml:1:");
    }

    @ParameterizedTest
    @CsvSource({"nowhere.json, 没有文件", "-, 没有报案", "., 无法读取"})
    void whatCannotBeReadIsNamed(String file, String words) throws Exception {
        Said said = ask("", "adjudicate", file);

        assertThat(said.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(said.out).isEmpty();
        assertThat(said.err).contains(file, words).doesNotContain("Exception");
    }

    @Test
    void theExampleOfTheManualIsTrue() throws Exception {
        List<String> examples = examples();
        Path claim = Files.writeString(folder.resolve("claim.json"), examples.getFirst());

        Said said = ask("", "adjudicate", claim.toString());

        assertThat(said.exit).isEqualTo(Exit.YES);
        assertThat(edition(said.out)).isEqualTo(edition(examples.get(1)));
    }

    /** The edition changes with every figure of the law, the example only with its own. */
    private static String edition(String answer) {
        return answer.replaceAll("\"policyEdition\": \"[0-9a-f]{64}\"", "\"policyEdition\": \"…\"");
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        String[] parts = Files.readString(MANUAL).split("```json\n", -1);
        for (int i = 1; i < parts.length; i++) {
            examples.add(parts[i].substring(0, parts[i].indexOf("```")));
        }
        return examples;
    }

    @ParameterizedTest
    @EnumSource
    void helpTellsEveryKeyAndEveryAmount(Language language) {
        CommandLine verb =
                Objects.requireNonNull(Verbs.in(language).getSubcommands().get("adjudicate"));
        String help = verb.getUsageMessage();

        assertThat(ClaimKeys.ALL)
                .allSatisfy(
                        key ->
                                assertThat(help)
                                        .contains(key.path(), language.pick(key.zh(), key.en())));
        assertThat(NationalAmount.values())
                .allSatisfy(amount -> assertThat(help).contains(amount.field()));
        assertThat(help).doesNotContain(language.pick("must be given", "必填"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ClaimKeys.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private static Process start(String... args) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "bash",
                                "-c",
                                "source '%s'; exec '%s/bin/java' \"${JAVA_FLAGS[@]}\" -cp '%s' \"$@\""
                                        .formatted(
                                                DOOR,
                                                System.getProperty("java.home"),
                                                System.getProperty("java.class.path")),
                                "tongbao",
                                "org.tongbao.platform.Tongbao"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).start();
    }

    private Said ask(String in, String... args) throws Exception {
        Process process = start(args);
        Path err = folder.resolve("err");
        Thread errors = Thread.ofVirtual().start(() -> copy(process.getErrorStream(), err));
        try (OutputStream to = process.getOutputStream()) {
            to.write(in.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        errors.join();
        return new Said(process.exitValue(), out, Files.readString(err));
    }

    private static void copy(InputStream from, Path to) {
        try {
            Files.write(to, from.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
