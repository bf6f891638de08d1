package org.tongbao.policy.book;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;

/**
 * A worked example of a policy file, as written: not yet computed.
 *
 * @param mark where it stands
 * @param zh its name
 * @param en its name
 * @param claim the claim in the keys of {@code adjudicate}: text, whole numbers, true and false,
 *     null, lists and maps of them
 * @param marks where each part of the claim stands, by its path such as {@code lines[0].price}
 * @param expected by national field name
 * @param arithmetic how a person gets there
 */
public record Example(
        Mark mark,
        String zh,
        String en,
        Map<String, @Nullable Object> claim,
        Map<String, Mark> marks,
        Map<String, Expected> expected,
        String arithmetic) {

    /** An amount expected and where it is written. */
    public record Expected(Mark mark, Money amount) {}
}
