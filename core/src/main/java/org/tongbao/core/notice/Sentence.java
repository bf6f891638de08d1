package org.tongbao.core.notice;

import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Worded;
import org.tongbao.core.trace.Finding;

/**
 * A finding in words: its rule's template with the finding's facts filled in. Money stands as plain
 * yuan with two decimals ({@code 1234.50}), a rate as a percentage, a worded fact by its words.
 *
 * @param finding what is told
 */
public record Sentence(Finding finding) implements Worded {

    private static final String AMOUNT = "amount";

    private enum Language {
        ZH,
        EN
    }

    @Override
    public String zh() {
        return filled(finding.rule().zh(), Language.ZH);
    }

    @Override
    public String en() {
        return filled(finding.rule().en(), Language.EN);
    }

    /**
     * @throws IllegalArgumentException if the template asks for a fact that the rule does not state
     */
    private String filled(String template, Language language) {
        StringBuilder text = new StringBuilder(template.length() * 2);
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            Object fact = name.equals(AMOUNT) ? finding.amount() : finding.input(name);
            text.append(template, at, open).append(word(fact, language));
            at = close + 1;
        }
        return text.append(template, at, template.length()).toString();
    }

    private static String word(Object fact, Language language) {
        return switch (fact) {
            case Money money -> money.yuan();
            case Rate rate -> rate.percent();
            case Worded worded -> language == Language.ZH ? worded.zh() : worded.en();
            default -> fact.toString();
        };
    }
}
