package org.tongbao.platform.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.policy.LawFolder;
import org.tongbao.policy.book.LawFiles;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.policy.check.PolicyCheck;
import org.tongbao.policy.places.ReadingPlaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code policy check [DIR]}: says of the law that comes with the program, or of that law with the
 * files of a folder laid over it, everything that must be mended, and what is not confirmed yet.
 * The answer is yes if nothing must be mended.
 */
@Command(name = "check")
final class CheckingPolicy implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private PolicyVerb policy = new PolicyVerb();

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "policy.check.dir")
    private @Nullable Path folder;

    @Option(names = "--json", descriptionKey = "policy.check.json")
    private boolean json;

    @Option(names = "--illustrative", descriptionKey = "policy.check.illustrative")
    private boolean illustrative;

    @Override
    public Integer call() {
        PolicyCheck check =
                PolicyCheck.of(
                        files(),
                        folder == null
                                ? ReadingCatalogues.from(LawFolder.bundled())
                                : ReadingCatalogues.from(LawFolder.bundled(), folder),
                        ReadingPlaces.from(LawFolder.bundled()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? CheckReport.json(check) : report(check));
        out.flush();
        return check.isSound() ? Exit.YES : Exit.NO;
    }

    private String report(PolicyCheck check) {
        return new CheckReport(check, policy.language()).text(illustrative);
    }

    private LawFiles files() {
        LawFiles packaged = LawFiles.packaged();
        if (folder == null) {
            return packaged;
        }
        try {
            LawFiles own = LawFiles.folder(folder);
            if (own.texts().isEmpty() && !Files.isDirectory(folder.resolve("catalogue"))) {
                throw new BadInput(
                        "DIR “" + folder + "” 中没有政策文件（areas/*.yaml）或目录（catalogue/）",
                        "DIR \""
                                + folder
                                + "\" holds no policy file (areas/*.yaml) and no catalogue/");
            }
            return packaged.overlaidBy(own);
        } catch (IOException e) {
            throw new BadInput(
                    "DIR “" + folder + "” 不是可读的文件夹",
                    "DIR \"" + folder + "\" is no readable folder");
        }
    }
}
