package org.tongbao.platform.audit;

/** Double entry: an entry has lines, lines have an entry, and both sides are equal. */
final class EntriesBalance {

    static final Check CHECK =
            new Check(
                    "entries-balance",
                    "每张分录都有明细行，每一行都有所属分录，借贷相等",
                    "every entry has lines, every line its entry, and debits equal credits",
                    Walk.BOOKS,
                    """
                    select c.place, format('area=%s, %s=%s', area, c.id_is, id), c.col, c.found,
                           c.expected
                      from (select area, id, true as there from journal_entry
                             where id between :from and :to and (:area = 0 or area = :area)) e
                      full join
                           (select area, entry as id, sum(debit) as debits, sum(credit) as credits
                              from journal_line
                             where entry between :from and :to and (:area = 0 or area = :area)
                             group by area, entry) l using (area, id)
                     cross join lateral (values
                           ('journal_entry', 'id', 'id', case when there then id end, id),
                           ('journal_line', 'entry', 'entry',
                               case when credits is not null then id end, id),
                           ('journal_line', 'entry', 'sum(credit)', credits, debits))
                           c(place, id_is, col, found, expected)
                     where (there is null or credits is null or debits <> credits)
                       and c.found is distinct from c.expected
                    """);

    private EntriesBalance() {}
}
