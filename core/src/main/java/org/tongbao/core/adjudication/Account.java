package org.tongbao.core.adjudication;

import org.tongbao.core.kernel.Money;

/**
 * The personal account a bill may draw on.
 *
 * @param balance what it holds, not negative
 * @param use whose it is (个人账户使用标志)
 */
public record Account(Money balance, Use use) {

    /** No account is used. */
    public static final Account UNUSED = new Account(Money.ZERO, Use.NONE);

    public Account {
        if (balance.isNegative()) {
            throw new IllegalArgumentException("a balance below nothing: " + balance);
        }
    }

    /** Whose account pays. */
    public enum Use {
        NONE,
        /** The person's own. */
        OWN,
        /** A family member's (家庭共济). */
        FAMILY
    }
}
