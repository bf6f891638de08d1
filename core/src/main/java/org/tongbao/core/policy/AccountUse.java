package org.tongbao.core.policy;

/** What a personal account may pay of a bill. */
public enum AccountUse {
    /** Everything the person bears at a designated institution. */
    ALL_PERSONAL,
    /** Only what lies inside the catalogue. */
    IN_CATALOGUE,
    /** Nothing: the scheme has no account. */
    NOTHING
}
