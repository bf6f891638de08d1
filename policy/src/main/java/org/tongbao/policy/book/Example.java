package org.tongbao.policy.book;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked example of a policy file, as written: not yet computed.
 *
 * @param mark where it stands
 * @param zh its name
 * @param en its name
 * @param claim the claim in the keys of {@code adjudicate}: text, whole numbers, true and false,
 *     null, lists and maps of them
 * @param marks where each part of the claim stands, by its path such as {@code lines[0].price}
 * @param expected amounts by national field name, or {@code answer} and {@code benefitClass}
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

    /** What a claim must answer with: a word, or an amount in yuan with two decimals. */
    public record Expected(Mark mark, String value) {}
}
