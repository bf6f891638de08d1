package org.tongbao.platform.command;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All verbs, and how one of them is run. */
public final class Verbs {

    private static final String WORDS = Verbs.class.getPackageName() + ".words";

    private Verbs() {}

    /**
     * Runs the verb that {@code args} name.
     *
     * @return one of {@link Exit}
     */
    public static int run(Map<String, String> environment, String... args) {
        try {
            return in(Language.chosen(environment, args)).execute(args);
        } catch (BadInput e) {
            System.err.println(e.getMessage());
            return Exit.BAD_INPUT;
        }
    }

    /** The whole command line, its words in {@code language}. */
    static CommandLine in(Language language) {
        return speaking(language, new CommandLine(new Root(language)));
    }

    static CommandLine speaking(Language language, CommandLine line) {
        return line.setResourceBundle(words(language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setParameterExceptionHandler(Verbs::misread)
                .setExecutionExceptionHandler(Verbs::broken);
    }

    static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                WORDS,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static int misread(ParameterException e, String... args) {
        CommandLine verb = e.getCommandLine();
        verb.getErr().println(reason(e).getMessage());
        verb.getErr().println(verb.getCommandSpec().qualifiedName() + " --help");
        return Exit.BAD_INPUT;
    }

    private static BadInput reason(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unknown -> {
                String value = String.join(" ", unknown.getUnmatched());
                yield new BadInput("不认识 “" + value + "”", "unknown: \"" + value + "\"");
            }
            case MissingParameterException missing -> {
                String names = names(missing.getMissing());
                yield new BadInput("缺少 " + names, "missing: " + names);
            }
            default -> new BadInput("参数有误", String.valueOf(e.getMessage()));
        };
    }

    private static String names(List<ArgSpec> missing) {
        return String.join(" ", missing.stream().map(Verbs::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int broken(Exception e, CommandLine verb, ParseResult parsed) {
        if (e instanceof BadInput) {
            verb.getErr().println(e.getMessage());
            return Exit.BAD_INPUT;
        }
        e.printStackTrace(verb.getErr());
        return Exit.BROKEN;
    }
}
