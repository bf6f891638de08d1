package org.tongbao.platform.audit;

/**
 * The other way round: a book holds no entry that no settlement asked for. An entry in the book of
 * a treating area names the insured area as the one it has a claim on.
 */
final class EntriesOfSettlements {

    static final Check CHECK =
            new Check(
                    "entries-of-settlements",
                    "除充值外，每张分录都属于一笔涉及这本账的结算，种类相同",
                    "every entry but a top-up is of a settlement that concerns this book, and of"
                            + " its kind",
                    Walk.BOOKS,
                    """
                    select 'journal_entry', format('area=%s, id=%s', e.area, e.id), 'kind', e.kind,
                           s.kind
                      from journal_entry e
                      left join journal_line r
                        on r.area = e.area and r.entry = e.id and r.head = ${CLEARING_RECEIVABLE}
                       and r.entry between :from and :to
                      left join settlement s
                        on s.area = case when r.party ~ '^[0-9]{6}$' then r.party::int
                               else e.area end
                       and s.id = e.id and s.id between :from and :to
                       and e.area in (s.area, ${creditor})
                     where e.id between :from and :to and (:area = 0 or e.area = :area)
                       and e.kind <> 'TOP_UP' and s.kind is distinct from e.kind
                    """);

    private EntriesOfSettlements() {}
}
