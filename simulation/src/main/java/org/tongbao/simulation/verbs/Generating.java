package org.tongbao.simulation.verbs;

import org.tongbao.platform.command.Exit;
import org.tongbao.platform.command.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code generate}: data to practise with. */
@Command(name = "generate", subcommands = GeneratingClaims.class)
public final class Generating implements Verb {

    @Spec private CommandSpec spec = CommandSpec.create();

    /** Without saying of what: the list. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Exit.YES;
    }
}
