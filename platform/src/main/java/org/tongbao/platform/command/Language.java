package org.tongbao.platform.command;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two languages Tongbao speaks to people; Chinese unless English is asked for. */
public enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** For the libraries that want to be told. */
    public Locale locale() {
        return locale;
    }

    /** The one of two texts that is in this language. */
    public String pick(String zh, String en) {
        return this == ZH ? zh : en;
    }

    /**
     * What the person asked for: {@code --lang}, else {@code TONGBAO_LANG}, else the system's
     * {@code LC_ALL} or {@code LANG} where it says English.
     *
     * @throws BadInput if {@code --lang} or {@code TONGBAO_LANG} names another language
     */
    static Language chosen(Map<String, String> environment, String... args) {
        String option = option(args);
        if (option != null) {
            return named(OPTION, option);
        }
        String own = environment.getOrDefault("TONGBAO_LANG", "");
        if (!own.isEmpty()) {
            return named("TONGBAO_LANG", own);
        }
        String all = environment.getOrDefault("LC_ALL", "");
        String system = all.isEmpty() ? environment.getOrDefault("LANG", "") : all;
        return system.startsWith("en") ? EN : ZH;
    }

    private static @Nullable String option(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                return args[i].substring(OPTION.length() + 1);
            }
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return null;
    }

    private static Language named(String field, String value) {
        return switch (value) {
            case "zh" -> ZH;
            case "en" -> EN;
            default ->
                    throw new BadInput(
                            "%s “%s” 应为 zh 或 en".formatted(field, value),
                            "%s \"%s\" must be zh or en".formatted(field, value));
        };
    }
}
