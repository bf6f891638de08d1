package org.tongbao.core.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Citation;

/**
 * One step of a decision: what was applied, on what ground, to what, with what result. Words are
 * made only when somebody reads them.
 */
public final class Finding {

    private final Rule rule;
    private final Citation article;
    private final Money amount;
    private final Object[] values;

    /**
     * @param rule the step
     * @param article its ground
     * @param amount its result in yuan
     * @param values the facts it saw, in the order of {@link Rule#facts()}
     */
    public Finding(Rule rule, Citation article, Money amount, Object... values) {
        if (values.length != rule.facts().size()) {
            throw new IllegalArgumentException(
                    rule.code()
                            + " states "
                            + rule.facts().size()
                            + " facts, not "
                            + values.length);
        }
        this.rule = rule;
        this.article = article;
        this.amount = amount;
        this.values = values;
    }

    /** The step. */
    public Rule rule() {
        return rule;
    }

    /** Its ground. */
    public Citation article() {
        return article;
    }

    /** Its result in yuan. */
    public Money amount() {
        return amount;
    }

    /** The facts it saw, by name. */
    public Map<String, Object> inputs() {
        List<String> names = rule.facts();
        Map<String, Object> inputs = LinkedHashMap.newLinkedHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            inputs.put(names.get(i), values[i]);
        }
        return inputs;
    }

    /** One fact by name. */
    public Object input(String name) {
        List<String> names = rule.facts();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                return values[i];
            }
        }
        throw new IllegalArgumentException(rule.code() + " states no fact " + name);
    }

    @Override
    public String toString() {
        return rule.code() + inputs() + " = " + amount + " [" + article + "]";
    }
}
