package org.tongbao.simulation.verbs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.tongbao.platform.command.BadInput;
import org.tongbao.platform.command.Exit;
import org.tongbao.platform.command.Progress;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.simulation.claims.RandomClaims;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code generate claims --count N --seed S}: random claims, one a line. */
@Command(name = "claims")
final class GeneratingClaims implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "1000",
            descriptionKey = "generate.count")
    private long count;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            descriptionKey = "generate.seed")
    private long seed;

    @Option(names = "--progress", descriptionKey = "generate.progress")
    private boolean progress;

    @Override
    public Integer call() throws IOException {
        if (count < 1) {
            throw new BadInput("--count “" + count + "” 应不小于 1", "--count must be 1 or more");
        }
        RandomClaims claims =
                new RandomClaims(seed, YamlPolicyBook.packaged(), ReadingCatalogues.bundled());
        JsonMapper json = JsonMapper.shared();
        Progress shown = new Progress(System.err, progress, count);
        OutputStream out = new BufferedOutputStream(System.out, BUFFER);
        for (long number = 0; number < count; number++) {
            out.write(json.writeValueAsBytes(claims.claim(number)));
            out.write('\n');
            shown.reached(number, number);
        }
        out.flush();
        shown.ended(count);
        return System.out.checkError() ? Exit.BROKEN : Exit.YES;
    }
}
