package org.tongbao.platform.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.platform.audit.BooksAudit;
import org.tongbao.platform.audit.Verdict;
import org.tongbao.platform.database.DatabaseTrouble;
import org.tongbao.platform.database.ReadingDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code audit}: proves the books of a database, or names the rows that do not hold. */
@Command(name = "audit")
final class AuditingBooks implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private Root root = new Root(Language.ZH);

    @Mixin private NodeOptions node = new NodeOptions();

    @Option(names = "--area", paramLabel = "NNNNNN", descriptionKey = "audit.area")
    private @Nullable String area;

    @Option(names = "--list", paramLabel = "N", defaultValue = "10", descriptionKey = "audit.list")
    private int most;

    @Option(names = "--json", descriptionKey = "audit.json")
    private boolean json;

    @Option(names = "--progress", descriptionKey = "audit.progress")
    private boolean progress;

    @Override
    public Integer call() {
        int number = area == null ? 0 : number(area);
        if (most < 0) {
            throw new BadInput("--list “" + most + "” 不能为负", "--list must not be negative");
        }
        Verdict verdict = audit(number);
        AuditReport report = new AuditReport(verdict, number, root.language());
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? report.json() : report.text());
        out.flush();
        return verdict.isProved() ? Exit.YES : Exit.NO;
    }

    private Verdict audit(int number) {
        try (ReadingDatabase database = node.read();
                BooksAudit audit = BooksAudit.of(database.login(), number)) {
            Progress shown = new Progress(System.err, progress, audit.size());
            Verdict verdict = audit.run(most, shown::reached);
            shown.ended(verdict.rowsTogether());
            return verdict;
        } catch (DatabaseTrouble e) {
            throw new BadInput(e.zh(), e.en());
        }
    }

    private static int number(String area) {
        try {
            return AreaCode.of(area).number();
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "--area “" + area + "” 应为六位区划代码",
                    "--area \"" + area + "\" must be the six digits of an area");
        }
    }
}
