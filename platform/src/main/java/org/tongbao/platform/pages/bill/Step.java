package org.tongbao.platform.pages.bill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Citation;

/**
 * One step on the way from what was billed to what everybody pays.
 *
 * @param stage whose rules it applied
 * @param effect what it did with the amount
 * @param payer who pays the amount; only where the effect is {@link Effect#PAYS} or {@link
 *     Effect#CAPS}
 * @param title what it is, in a few words
 * @param sentence what happened, in a full sentence
 * @param reckoning the arithmetic as one line, such as {@code 28,700.00 × (85% − 20%)}; may be
 *     empty
 * @param inputs what it saw
 * @param amount its result in yuan
 * @param article its ground
 */
public record Step(
        Stage stage,
        Effect effect,
        @Nullable Payer payer,
        Words title,
        Words sentence,
        String reckoning,
        List<Input> inputs,
        Money amount,
        Citation article) {

    /** Whose rules apply: the law splits every bill away from home in two, then it is paid. */
    public enum Stage {
        /** 就医地目录: what is in scope is for the catalogue of the place of treatment. */
        SCOPE,
        /** 参保地政策: what is paid is for the policy of the place of insurance. */
        BENEFIT,
        /** What the benefits leave is paid from accounts and in cash. */
        PAYMENT
    }

    /** What becomes of the step's amount. */
    public enum Effect {
        /** It is a sum on the way: billed, in scope. */
        SUMS,
        /** It stays with the person: outside the catalogue, above a cap, deductible. */
        STAYS,
        /** Somebody pays it. */
        PAYS,
        /** A limit of the payer was reached: all it pays so far comes to no more than this. */
        CAPS,
        /** It is a limit that was looked at and not reached; nothing moved. */
        LIMITS
    }

    /**
     * One thing a step saw.
     *
     * @param name what it is
     * @param figure the thing
     * @param source where a figure of the law stands; null for a fact of this visit or person
     */
    public record Input(Words name, Figure figure, @Nullable Citation source) {}

    public Step {
        boolean moves = effect == Effect.PAYS || effect == Effect.CAPS;
        if (moves != (payer != null)) {
            throw new IllegalArgumentException(
                    "step " + title.en() + ": a payer belongs to PAYS and CAPS, to nothing else");
        }
        inputs = List.copyOf(inputs);
    }
}
