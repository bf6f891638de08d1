package org.tongbao.wire.envelope;

import org.tongbao.wire.fault.Faults;

/** What became of the bytes of a request. */
public sealed interface Reading {

    /** Its shape could be read. */
    record Read(Request request) implements Reading {}

    /** It is not JSON, or names no transaction. */
    record Unreadable(Faults faults) implements Reading {}
}
