package org.tongbao.platform.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.platform.pages.bill.Words;

/** The languages a page is written in; Chinese unless the reader chose otherwise. */
public enum Language {
    /** 中文, the default. */
    ZH("zh", Locale.SIMPLIFIED_CHINESE, "中文"),
    /** English. */
    EN("en", Locale.ENGLISH, "English");

    private final String code;
    private final Locale locale;
    private final String ownName;

    Language(String code, Locale locale, String ownName) {
        this.code = code;
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The language of that code, if there is one. */
    static Optional<Language> of(@Nullable String code) {
        return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    /** The language of that locale; Chinese where there is none. */
    static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(ZH);
    }

    /** What an address carries: {@code zh}. */
    public String code() {
        return code;
    }

    /** For messages and formats. */
    public Locale locale() {
        return locale;
    }

    /** For the {@code lang} attribute: {@code zh-CN}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The name its own readers give it. */
    public String ownName() {
        return ownName;
    }

    /** The words of this language. */
    public String of(Words words) {
        return this == ZH ? words.zh() : words.en();
    }
}
