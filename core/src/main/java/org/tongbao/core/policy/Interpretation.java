package org.tongbao.core.policy;

/**
 * A point on which the law is silent or ambiguous and the engine had to choose. Each is numbered,
 * dated and worded in the policy folder's {@code interpretations.yaml}.
 */
public enum Interpretation {
    /** The class of benefit best for the person is taken. */
    BEST_CLASS,
    /** The order in which later payers use up what the person bears. */
    BURDEN_ORDER,
    /** A stay split over two years owes one deductible, in the first. */
    SPLIT_DEDUCTIBLE,
    /** The part above a cap is found band by band from the lowest. */
    CAP_IN_BANDS,
    /** A line is split on its magnitude, so that a refund mirrors its charge. */
    REFUND_MIRRORS,
    /** A later payer never pays more than is left of what it looks at. */
    NEVER_MORE_THAN_LEFT
}
