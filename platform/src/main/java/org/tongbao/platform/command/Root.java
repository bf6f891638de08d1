package org.tongbao.platform.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * What stands before every verb. A new verb is a class named among the subcommands here and a line
 * {@code tongbao.VERB.usage.header} in both files of words; {@code --help} and {@code --lang} it
 * has by birth.
 */
@Command(
        name = "tongbao",
        version = "0.1.0",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        subcommands = {
            PlayingDemo.class,
            ServingPlatform.class,
            AdjudicatingClaims.class,
            AuditingBooks.class,
            PolicyVerb.class,
        })
final class Root implements Runnable {

    @Spec private CommandSpec spec;

    @Option(
            names = Language.OPTION,
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "lang")
    private Language language;

    Root(Language language) {
        this.language = language;
        this.spec = CommandSpec.create();
    }

    /** The language to answer in. A verb reaches it by a field with {@code @ParentCommand}. */
    Language language() {
        return language;
    }

    /** Without a verb: the list of them. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
