package org.tongbao.core.bookkeeping;

import java.util.List;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.ledger.Entry;

/**
 * All entries that are booked under one id, each in its own book. Rooms that carry it from a
 * decision to the books need not know accounts.
 *
 * @param entries the insured area's own book first; none if nobody but the person pays
 */
public record Posting(List<Entry> entries) {

    public Posting {
        entries = List.copyOf(entries);
    }

    /** The part of it that is booked in one area's book. */
    public Posting in(AreaCode book) {
        return new Posting(entries.stream().filter(entry -> entry.book().equals(book)).toList());
    }

    /** What takes it back: every line on the other side. */
    public Posting mirrored() {
        return new Posting(entries.stream().map(Entry::mirrored).toList());
    }
}
