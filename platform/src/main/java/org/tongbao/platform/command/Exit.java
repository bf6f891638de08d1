package org.tongbao.platform.command;

/** What the process says when it ends; the same for every verb, so that scripts can rely on it. */
public final class Exit {

    /** It was done, or the answer is yes. */
    public static final int YES = 0;

    /** It was done, and the answer is no. */
    public static final int NO = 1;

    /** What was asked cannot be read; the error output says what and where. */
    public static final int BAD_INPUT = 2;

    /** Our own fault: neither yes nor no (EX_SOFTWARE of sysexits.h). */
    public static final int BROKEN = 70;

    private Exit() {}
}
