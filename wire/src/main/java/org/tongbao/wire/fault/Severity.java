package org.tongbao.wire.fault;

/** Whether a fault refuses the message. */
public enum Severity {
    /** The message is refused. */
    ERROR,
    /** The message is accepted and its sender told. */
    WARNING
}
