package org.tongbao.core.ledger;

/**
 * An account of a book: a head of the chart and whom or what it is kept for.
 *
 * @param head number of the head in the chart of accounts
 * @param of the party it is kept for, such as an area, a person or an institution; empty for none
 */
public record LedgerAccount(int head, String of) {

    /** Head and party, such as {@code 2201/110000}. */
    public String code() {
        return of.isEmpty() ? Integer.toString(head) : head + "/" + of;
    }

    @Override
    public String toString() {
        return code();
    }
}
