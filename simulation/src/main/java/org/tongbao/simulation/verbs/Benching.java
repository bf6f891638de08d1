package org.tongbao.simulation.verbs;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.tongbao.platform.command.BadInput;
import org.tongbao.platform.command.Exit;
import org.tongbao.platform.command.Language;
import org.tongbao.platform.command.Verb;
import org.tongbao.platform.command.Verbs;
import org.tongbao.simulation.bench.Conditions;
import org.tongbao.simulation.bench.Disagreement;
import org.tongbao.simulation.bench.Machine;
import org.tongbao.simulation.bench.Part;
import org.tongbao.simulation.bench.Parts;
import org.tongbao.simulation.bench.Row;
import org.tongbao.simulation.bench.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code bench [PART…]}: measures and prints a table. The answer is yes if all was measured,
 * whatever the figures; no if ours and a baseline disagree.
 */
@Command(name = "bench")
public final class Benching implements Verb {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "PART", descriptionKey = "bench.part")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "20",
            descriptionKey = "bench.seconds")
    private long seconds;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "1", descriptionKey = "bench.runs")
    private int runs;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "bench.seed")
    private long seed;

    @Option(names = "--json", descriptionKey = "bench.json")
    private boolean json;

    @Option(names = "--progress", descriptionKey = "bench.progress")
    private boolean progress;

    @Override
    public Integer call() throws Exception {
        atLeastOne("--seconds", seconds);
        atLeastOne("--runs", runs);
        List<Part> parts = chosen();
        Language language = Verbs.language(spec);
        BenchTable table = new BenchTable(language);
        PrintWriter out = spec.commandLine().getOut();
        Machine machine = Machine.here();
        say(json ? "" : table.of(machine) + "\n");
        try {
            List<Run> all = new ArrayList<>();
            for (int i = 1; i <= runs; i++) {
                Run run = run(parts, language);
                all.add(run);
                say(json ? "" : "\n" + heading(i, language) + new BenchTable(language).of(run));
            }
            if (json) {
                say(BenchJson.of(machine, all));
            } else if (runs > 1) {
                String median = language.pick("中位数：\n", "Median:\n");
                say("\n" + median + new BenchTable(language).of(Run.median(all)));
            }
            return out.checkError() ? Exit.BROKEN : Exit.YES;
        } catch (Disagreement e) {
            spec.commandLine().getErr().println(language.pick(e.zh(), e.en()));
            return Exit.NO;
        }
    }

    private Run run(List<Part> parts, Language language) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (Part part : parts) {
            BenchProgress shown = new BenchProgress(System.err, language, progress, part);
            Path folder = Files.createTempDirectory("tongbao-bench");
            try {
                Duration time = Duration.ofSeconds(seconds);
                rows.addAll(part.measure(new Conditions(time, seed, folder), shown));
            } finally {
                shown.ended();
                FileSystemUtils.deleteRecursively(folder);
            }
        }
        return new Run(rows);
    }

    private List<Part> chosen() {
        List<Part> all = Parts.all();
        return names.isEmpty() ? all : names.stream().map(name -> named(name, all)).toList();
    }

    private static Part named(String name, List<Part> all) {
        String known = String.join(" ", all.stream().map(Part::name).toList());
        return all.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadInput(
                                        "PART “" + name + "” 应为其中之一：" + known,
                                        "PART \"" + name + "\" must be one of: " + known));
    }

    private String heading(int number, Language language) {
        return runs == 1
                ? ""
                : language.pick("第 %d/%d 次：%n", "Run %d/%d:%n").formatted(number, runs);
    }

    private void say(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }

    private static void atLeastOne(String option, long value) {
        if (value < 1) {
            throw new BadInput(option + " “" + value + "” 应不小于 1", option + " must be 1 or more");
        }
    }
}
