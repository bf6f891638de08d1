package org.tongbao.simulation.verbs;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import org.tongbao.platform.command.BadInput;
import org.tongbao.platform.command.Exit;
import org.tongbao.platform.command.Language;
import org.tongbao.platform.command.Progress;
import org.tongbao.platform.command.Verb;
import org.tongbao.platform.command.Verbs;
import org.tongbao.simulation.crash.CrashReport;
import org.tongbao.simulation.crash.Crashing;
import org.tongbao.simulation.crash.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code crash}: kills a node and its database under load and proves that what was acknowledged is
 * stored and booked, once. The answer is no if anything differs; the data is then kept.
 */
@Command(name = "crash")
public final class CrashingPlatform implements Verb {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--kills-jvm",
            paramLabel = "N",
            defaultValue = "50",
            descriptionKey = "crash.jvm")
    private int jvm;

    @Option(
            names = "--kills-postgres",
            paramLabel = "N",
            defaultValue = "50",
            descriptionKey = "crash.postgres")
    private int postgres;

    @Option(
            names = "--clerks",
            paramLabel = "N",
            defaultValue = "16",
            descriptionKey = "crash.clerks")
    private int clerks;

    @Option(
            names = "--check-every",
            paramLabel = "N",
            defaultValue = "5",
            descriptionKey = "crash.every")
    private int every;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "crash.seed")
    private long seed;

    @Option(names = "--json", descriptionKey = "crash.json")
    private boolean json;

    @Option(names = "--progress", descriptionKey = "crash.progress")
    private boolean progress;

    @Override
    public Integer call() throws Exception {
        atLeast("--kills-jvm", jvm, 0);
        atLeast("--kills-postgres", postgres, 0);
        atLeast("--clerks", clerks, 1);
        atLeast("--check-every", every, 1);
        if (jvm + postgres == 0) {
            throw new BadInput("至少要杀一次", "there must be something to kill");
        }
        Language language = Verbs.language(spec);
        CrashTable table = new CrashTable(language);
        Path folder = Files.createTempDirectory("tongbao-crash");
        Progress shown = new Progress(System.err, progress, 0);
        PrintWriter out = spec.commandLine().getOut();
        CrashReport report;
        try (Crashing crashing =
                new Crashing(new Crashing.Plan(jvm, postgres, seed, clerks, every), folder)) {
            report =
                    crashing.run(
                            (Tally tally) -> shown.says(() -> table.line(tally, jvm + postgres)));
        }
        shown.leaves();
        out.println(json ? JsonMapper.shared().writeValueAsString(report) : table.of(report));
        if (report.isProved()) {
            FileSystemUtils.deleteRecursively(folder);
        } else {
            spec.commandLine()
                    .getErr()
                    .println(language.pick("数据留在 ", "the data is kept in ") + folder);
        }
        out.flush();
        return out.checkError() ? Exit.BROKEN : report.isProved() ? Exit.YES : Exit.NO;
    }

    private static void atLeast(String option, int value, int least) {
        if (value < least) {
            throw new BadInput(
                    option + " “" + value + "” 应不小于 " + least,
                    option + " must be " + least + " or more");
        }
    }
}
