package org.tongbao.platform.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All verbs, and how one of them is run. */
public final class Verbs {

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

    /** The language a verb is to answer in. */
    public static Language language(CommandSpec verb) {
        return verb.root().userObject() instanceof Root root ? root.language() : Language.ZH;
    }

    /** The whole command line, its words in {@code language}. */
    static CommandLine in(Language language) {
        CommandLine line = new CommandLine(new Root(language));
        brought().forEach(line::addSubcommand);
        return speaking(language, line);
    }

    static CommandLine speaking(Language language, CommandLine line) {
        return line.setResourceBundle(words(language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setParameterExceptionHandler(Verbs::misread)
                .setExecutionExceptionHandler(Verbs::broken);
    }

    /** The words of all verbs. */
    static ResourceBundle words(Language language) {
        List<ResourceBundle> all = new ArrayList<>();
        all.add(words(language, Verbs.class));
        brought().forEach(verb -> all.add(words(language, verb.getClass())));
        return new JoinedWords(all);
    }

    private static ResourceBundle words(Language language, Class<?> beside) {
        return ResourceBundle.getBundle(
                beside.getPackageName() + ".words",
                language.locale(),
                beside.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Iterable<Verb> brought() {
        return ServiceLoader.load(Verb.class);
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
