package org.tongbao.platform.command;

/**
 * What was asked cannot be read. A verb throws it; the person sees its message, no stack trace, and
 * the process ends with {@link Exit#BAD_INPUT}.
 */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param zh field, value and rule, in Chinese
     * @param en the same in English
     */
    public BadInput(String zh, String en) {
        super(zh + " / " + en);
    }

    /** The message, which is never absent. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
