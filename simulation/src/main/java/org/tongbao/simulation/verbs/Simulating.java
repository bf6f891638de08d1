package org.tongbao.simulation.verbs;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongbao.platform.command.BadInput;
import org.tongbao.platform.command.Exit;
import org.tongbao.platform.command.Progress;
import org.tongbao.platform.command.Verb;
import org.tongbao.platform.command.Verbs;
import org.tongbao.simulation.country.Land;
import org.tongbao.simulation.country.Ran;
import org.tongbao.simulation.country.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code simulate [--schedules N] [--seed S] [--trace]}: countries by seed, each with an auditor.
 * The answer is yes if no auditor found a difference. A seed alone brings one country back.
 */
@Command(name = "simulate")
public final class Simulating implements Verb {

    private static final long MANY = 10_000;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--schedules", paramLabel = "N", descriptionKey = "simulate.schedules")
    private @Nullable Long schedules;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "simulate.seed")
    private @Nullable Long seed;

    @Option(names = "--trace", descriptionKey = "simulate.trace")
    private boolean trace;

    @Option(names = "--json", descriptionKey = "simulate.json")
    private boolean json;

    @Option(names = "--progress", descriptionKey = "simulate.progress")
    private boolean progress;

    @Override
    public Integer call() {
        long count = count();
        long first = seed == null ? 1 : seed;
        Simulation countries = new Simulation(Land.packaged());
        SimulationReport report = new SimulationReport(first);
        Progress shown = new Progress(System.err, progress, count);
        PrintWriter out = spec.commandLine().getOut();
        Consumer<String> told = json ? spec.commandLine().getErr()::println : out::println;
        for (long i = 0; i < count; i++) {
            Ran ran = trace ? countries.run(first + i, told) : countries.run(first + i);
            report.add(ran);
            shown.reached(i, i);
        }
        shown.ended(count);
        out.print(json ? report.json() : report.text(Verbs.language(spec)));
        out.flush();
        return report.isClean() ? Exit.YES : Exit.NO;
    }

    private long count() {
        long count = schedules != null ? schedules : seed == null ? MANY : 1;
        if (count < 1) {
            throw new BadInput(
                    "--schedules “" + count + "” 应不小于 1", "--schedules must be 1 or more");
        }
        if (trace && count != 1) {
            throw new BadInput(
                    "--trace 一次只能跟踪一个种子，--schedules “" + count + "” 应为 1",
                    "--trace follows one seed; --schedules \"" + count + "\" must be 1");
        }
        return count;
    }
}
