package org.tongbao.platform.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code policy}: what may be asked about the files of the law. */
@Command(name = "policy", subcommands = CheckingPolicy.class)
final class PolicyVerb implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @ParentCommand private Root root = new Root(Language.ZH);

    Language language() {
        return root.language();
    }

    /** Without a question: the list of them. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
