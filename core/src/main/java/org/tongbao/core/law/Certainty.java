package org.tongbao.core.law;

/**
 * How sure we are of a figure or a reading. Everything but CHECKED is said to the person it
 * concerns.
 */
public enum Certainty {
    /** Compared with the official document. */
    CHECKED,
    /** A plausible figure that nobody has confirmed. */
    ILLUSTRATIVE,
    /** A reading of our own where the text is silent or ambiguous; numbered and dated. */
    INTERPRETATION
}
