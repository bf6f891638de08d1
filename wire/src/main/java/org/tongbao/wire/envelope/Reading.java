package org.tongbao.wire.envelope;

import java.util.List;
import org.tongbao.wire.fault.Fault;

/** What became of the bytes of a request. */
public sealed interface Reading {

    /** Its shape could be read. */
    record Read(Request request) implements Reading {}

    /** It is not JSON, or names no transaction. */
    record Unreadable(List<Fault> faults) implements Reading {}
}
