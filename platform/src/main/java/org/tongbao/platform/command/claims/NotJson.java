package org.tongbao.platform.command.claims;

import org.tongbao.policy.claim.ClaimFault;

/** Text that is no JSON, or JSON that says one thing twice. Carries no stack. */
final class NotJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final boolean unfinished;
    private final transient ClaimFault fault;

    /**
     * @param line in which it went wrong, the first being 1
     * @param unfinished whether it only ends too early
     * @param fault what is wrong
     */
    NotJson(int line, boolean unfinished, ClaimFault fault) {
        super(fault.describe(), null, false, false);
        this.line = line;
        this.unfinished = unfinished;
        this.fault = fault;
    }

    int line() {
        return line;
    }

    boolean isUnfinished() {
        return unfinished;
    }

    ClaimFault fault() {
        return fault;
    }
}
