package org.tongbao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class VerbsTest {

    /** Verbs the script at the root answers by itself. */
    private static final Set<String> OF_THE_SCRIPT = Set.of("test");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest(name = "args [{0}] TONGBAO_LANG={1} LC_ALL={2} LANG={3} → {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "'', '', '', '', ZH",
                "'', '', '', C.UTF-8, ZH",
                "'', '', '', zh_CN.UTF-8, ZH",
                "'', '', '', en_GB.UTF-8, EN",
                "'', '', zh_CN.UTF-8, en_GB.UTF-8, ZH",
                "'', '', en_GB.UTF-8, zh_CN.UTF-8, EN",
                "'', zh, '', en_GB.UTF-8, ZH",
                "'', en, '', zh_CN.UTF-8, EN",
                "--lang en, zh, '', '', EN",
                "serve --lang=zh, en, '', '', ZH",
                "serve --lang en --port 1, '', '', '', EN",
            })
    void languageIsTheNearestThatWasSaid(
            String args, String own, String all, String system, Language expected) {
        Map<String, String> environment =
                Map.of("TONGBAO_LANG", own, "LC_ALL", all, "LANG", system);

        assertThat(Language.chosen(environment, args.split(" "))).isEqualTo(expected);
    }

    @Test
    void everyVerbHasItsLineInBothLanguagesAndNoLineLacksItsVerb() {
        Set<String> verbs = new TreeSet<>(Verbs.in(Language.ZH).getSubcommands().keySet());
        verbs.addAll(OF_THE_SCRIPT);

        for (Language language : Language.values()) {
            assertThat(keys(language))
                    .filteredOn(key -> key.matches("tongbao\\.[^.]+\\.usage\\.header"))
                    .extracting(key -> key.split("\\.")[1])
                    .containsExactlyInAnyOrderElementsOf(verbs);
        }
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.ZH));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ZH, 用法", "EN, Usage"})
    void withoutAVerbItListsThem(Language language, String word) {
        assertThat(run(Verbs.in(language))).isEqualTo(Exit.YES);
        assertThat(out.toString()).contains(word);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bogus, 不认识 “bogus”, unknown: \"bogus\"",
        "--lang, 缺少 --lang, missing: --lang",
        "ask, 缺少 QUESTION, missing: QUESTION",
        "ask no --times x, 参数有误, Invalid value for option '--times'",
        "ask illegible, 看不懂, cannot be read",
    })
    void whatCannotBeReadIsNamedInBothLanguages(String args, String zh, String en) {
        assertThat(run(withAsk(), args.split(" "))).isEqualTo(Exit.BAD_INPUT);
        assertThat(err.toString()).contains(zh).contains(en).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"yes, 0", "no, 1", "illegible, 2", "broken, 70"})
    void theExitSaysWhatWasAnswered(String question, int exit) {
        assertThat(run(withAsk(), "ask", question)).isEqualTo(exit);
    }

    @Test
    void aVerbKnowsTheLanguageItAnswersIn() {
        assertThat(run(withAsk(), "ask", "yes", "--lang", "en")).as(err::toString).isZero();

        assertThat(out.toString()).isEqualTo("EN");
    }

    @Test
    void anUnknownLanguageIsRefusedBeforeAnythingRuns() {
        assertThat(Verbs.run(Map.of(), "--lang", "fr")).isEqualTo(Exit.BAD_INPUT);
        assertThat(Verbs.run(Map.of("TONGBAO_LANG", "fr"))).isEqualTo(Exit.BAD_INPUT);
    }

    private int run(CommandLine line, String... args) {
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }

    private static CommandLine withAsk() {
        return Verbs.speaking(
                Language.ZH, new CommandLine(new Root(Language.ZH)).addSubcommand(new Ask()));
    }

    private static Set<String> keys(Language language) {
        return Verbs.words(language).keySet();
    }

    /** A verb that answers what it is told to. */
    @Command(name = "ask")
    static final class Ask implements java.util.concurrent.Callable<Integer> {

        @CommandLine.ParentCommand private Root root = new Root(Language.ZH);

        @CommandLine.Parameters(paramLabel = "QUESTION")
        private String question = "";

        @CommandLine.Option(names = "--times")
        private int times = 1;

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public Integer call() {
            return switch (question) {
                case "yes" -> {
                    spec.commandLine().getOut().print(root.language().name().repeat(times));
                    yield Exit.YES;
                }
                case "no" -> Exit.NO;
                case "illegible" -> throw new BadInput("看不懂", "cannot be read");
                default -> throw new IllegalStateException(question);
            };
        }
    }
}
