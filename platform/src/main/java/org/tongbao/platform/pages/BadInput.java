package org.tongbao.platform.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.tongbao.platform.pages.bill.Words;

/** What a reader typed or followed cannot be read; names the field, the value and the rule. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
final class BadInput extends RuntimeException {

    private static final int SHOWN = 60;

    private final Words field;
    private final String value;
    private final Words rule;

    BadInput(Words field, String value, Words rule) {
        super(field.en() + ": " + rule.en());
        this.field = field;
        this.value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        this.rule = rule;
    }

    /** What should have been given. */
    public Words field() {
        return field;
    }

    /** What was given, shortened. */
    public String value() {
        return value;
    }

    /** What it has to look like. */
    public Words rule() {
        return rule;
    }
}
