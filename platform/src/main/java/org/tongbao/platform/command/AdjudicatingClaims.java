package org.tongbao.platform.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.platform.command.claims.ClaimStream;
import org.tongbao.platform.command.claims.ClaimStream.Tally;
import org.tongbao.policy.Fault;
import org.tongbao.policy.LawFolder;
import org.tongbao.policy.book.FaultyLaw;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.policy.claim.FaultyClaim;
import org.tongbao.policy.claim.SettlementWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code adjudicate FILE|-}: claims in, settlements out, as JSON. One claim answers yes if it is
 * settled; a stream answers yes if all of it could be read.
 */
@Command(name = "adjudicate")
final class AdjudicatingClaims implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @ParentCommand private Root root = new Root(Language.ZH);

    @Parameters(paramLabel = "FILE|-", descriptionKey = "adjudicate.file")
    private String file = STANDARD_INPUT;

    @Option(names = "--policy", paramLabel = "DIR", descriptionKey = "adjudicate.policy")
    private @Nullable Path folder;

    @Option(names = "--lines", descriptionKey = "adjudicate.lines")
    private boolean withLines;

    @Option(names = "--progress", descriptionKey = "adjudicate.progress")
    private boolean progress;

    /** Puts the keys of a claim and the amounts of an answer under the help. */
    @Spec
    void helped(CommandSpec spec) {
        spec.usageMessage()
                .sectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_FOOTER,
                        help -> new ClaimManual(root.language()).text());
    }

    @Override
    public Integer call() {
        ClaimStream stream = stream();
        try (InputStream in = open()) {
            Progress shown = new Progress(System.err, progress, size());
            Tally tally = stream.answer(in, file, now -> shown.reached(now.claims(), now.bytes()));
            shown.ended(tally.claims());
            if (tally.claims() == 0) {
                throw new BadInput(file + "：没有报案", file + ": there is no claim");
            }
            if (tally.unreadable() > 0) {
                return Exit.BAD_INPUT;
            }
            return tally.claims() == 1 && tally.settled() == 0 ? Exit.NO : Exit.YES;
        } catch (FaultyClaim e) {
            throw new BadInput(file + "：" + e.faults().getFirst().zh(), e.faults().getFirst().en());
        } catch (IOException e) {
            if (System.out.checkError()) {
                return Exit.BROKEN;
            }
            throw new BadInput(file + " 无法读取：" + e.getMessage(), file + " cannot be read");
        }
    }

    private InputStream open() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return System.in;
        }
        try {
            return Files.newInputStream(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new BadInput("没有文件 “" + file + "”", "there is no file \"" + file + "\"");
        }
    }

    private ClaimStream stream() {
        try {
            YamlPolicyBook book =
                    folder == null ? YamlPolicyBook.packaged() : YamlPolicyBook.overlaidBy(folder);
            return new ClaimStream(
                    new Adjudication(book, catalogues()),
                    new SettlementWriter(book.edition(), withLines),
                    System.out,
                    System.err);
        } catch (FaultyLaw e) {
            throw faulty(e.faults());
        } catch (IOException e) {
            throw new BadInput(
                    "DIR “" + folder + "” 不是可读的文件夹",
                    "DIR \"" + folder + "\" is no readable folder");
        }
    }

    private Catalogues catalogues() {
        if (folder == null) {
            return ReadingCatalogues.bundled();
        }
        ReadingCatalogues.Reading reading = ReadingCatalogues.from(LawFolder.bundled(), folder);
        if (!reading.faults().isEmpty()) {
            throw faulty(reading.faults());
        }
        return reading.catalogues();
    }

    private static BadInput faulty(List<Fault> faults) {
        return new BadInput(
                "政策文件有误，见 ./tongbao policy check",
                "the law has faults, see ./tongbao policy check\n" + Fault.describe(faults));
    }

    private long size() {
        try {
            return file.equals(STANDARD_INPUT) ? 0 : Files.size(Path.of(file));
        } catch (IOException e) {
            return 0;
        }
    }
}
