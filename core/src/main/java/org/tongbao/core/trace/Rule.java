package org.tongbao.core.trace;

import java.util.List;

/**
 * A step of a decision, with its sentence in both languages. In a template {@code {name}} stands
 * for the fact of that name and {@code {amount}} for the finding's amount.
 */
public interface Rule {

    /** Stable code, such as {@code BAND}. */
    String code();

    /** The sentence in Chinese. */
    String zh();

    /** The sentence in English. */
    String en();

    /** The names of the facts a finding of this rule carries, in their order. */
    List<String> facts();
}
