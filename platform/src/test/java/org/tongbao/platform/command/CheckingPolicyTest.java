package org.tongbao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.policy.book.LawFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckingPolicyTest {

    private static final String FILE = "areas/610100-310-2023.yaml";

    @TempDir private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copiesOneFile() throws IOException {
        Files.createDirectory(folder.resolve("areas"));
        tried("", "");
    }

    @ParameterizedTest
    @CsvSource({"ZH, 错误 0", "EN, 0 faults"})
    void thePackagedLawIsSound(Language language, String words) {
        assertThat(check(language)).as(err::toString).isEqualTo(Exit.YES);
        assertThat(out.toString()).contains(words, "areas/110000-310-2024.yaml");
    }

    @Test
    void anUntouchedCopyIsSound() {
        assertThat(check(Language.ZH, folder.toString())).isEqualTo(Exit.YES);
    }

    @Test
    void everyFaultIsNamedByFileAndLine() throws IOException {
        tried("is: 0.80}", "is: 80}");
        assertThat(check(Language.ZH, folder.toString())).isEqualTo(Exit.NO);
        assertThat(out.toString())
                .containsPattern(
                        FILE
                                + ":\\d+: inpatient\\.bands\\[0]\\.rate\\[2]\\.is \"80\":"
                                + " 比例不得大于 1（85% 写作 0.85） / a rate may not exceed 1");
    }

    @Test
    void aProgramReadsTheSame() throws IOException {
        tried("act_pay_dedc: 720.00", "act_pay_dedc: 721.00");
        assertThat(check(Language.ZH, folder.toString(), "--json")).isEqualTo(Exit.NO);
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.get("sound").asBoolean()).isFalse();
        assertThat(answer.get("faults").size()).isOne();
        JsonNode fault = answer.get("faults").get(0);
        assertThat(fault.get("file").asString()).isEqualTo(FILE);
        assertThat(fault.get("field").asString()).isEqualTo("examples[0].expected.act_pay_dedc");
        assertThat(fault.get("en").asString()).isEqualTo("is computed as 720.00");
    }

    @Test
    void figuresNobodyConfirmedAreListed() {
        assertThat(check(Language.EN, "--illustrative")).isEqualTo(Exit.YES);
        assertThat(out.toString())
                .containsPattern(
                        "areas/110000-310-2024\\.yaml:\\d+  inpatient\\.deductible\\.amount\\.is = 1300\\.00")
                .doesNotContainPattern(
                        "areas/110000-310-2024\\.yaml:\\d+  inpatient\\.bands\\[0]\\.rate\\[0]\\.is");
    }

    @ParameterizedTest
    @CsvSource({"nowhere, is no readable folder", "empty, holds no policy file"})
    void aFolderThatHoldsNoPolicyCannotBeRead(String name, String words) throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertThat(check(Language.ZH, folder.resolve(name).toString())).isEqualTo(Exit.BAD_INPUT);
        assertThat(err.toString()).contains(words);
    }

    private void tried(String part, String by) throws IOException {
        String text = LawFiles.packaged().texts().getOrDefault(FILE, "");
        Files.writeString(folder.resolve(FILE), text.replace(part, by));
    }

    private int check(Language language, String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "policy";
        all[1] = "check";
        System.arraycopy(args, 0, all, 2, args.length);
        return Verbs.in(language)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }
}
