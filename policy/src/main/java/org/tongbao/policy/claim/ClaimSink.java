package org.tongbao.policy.claim;

/** Takes a claim in the form in which claims are exchanged, piece by piece. */
public interface ClaimSink {

    /** A named object begins; without a name inside a list and at the very beginning. */
    void object(String name);

    /** An object without a name begins. */
    void object();

    /** A named list begins. */
    void list(String name);

    /** What began last ends. */
    void end();

    /** A named text. */
    void text(String name, String value);

    /** A text in a list. */
    void text(String value);

    /** A named whole number. */
    void whole(String name, long value);

    /** A named yes or no. */
    void truth(String name, boolean value);
}
