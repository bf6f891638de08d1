package org.tongbao.wire.envelope;

/** What is answered on success: writes its members into the open {@code output} object. */
@FunctionalInterface
public interface Output {

    /** No members: {@code output} is an empty object. */
    Output NONE = _ -> {};

    /** Writes the members. */
    void write(OutputWriter out);

    /**
     * Whether {@code output} is a bare list, as in 5204; then {@code write} writes its elements.
     */
    default boolean isList() {
        return false;
    }
}
