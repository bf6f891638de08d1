package org.tongbao.policy.places;

/** How sure we are of the days of a place. */
public enum PlaceCertainty {
    /** In force throughout the record, or since and until days that are known. */
    DAY,
    /** It began or ended between two sources; the day given is that of the later one. */
    SEEN,
    /** Presumed, as the numbering of the corps' divisions. */
    UNCONFIRMED
}
