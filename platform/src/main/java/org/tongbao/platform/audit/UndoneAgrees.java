package org.tongbao.platform.audit;

/**
 * The list of what was undone and the rows that undid it say the same, so that it was done once.
 */
final class UndoneAgrees {

    static final Check CHECK =
            new Check(
                    "undone-agrees",
                    "撤销登记与撤销记录一一对应",
                    "the list of settlements undone and the rows that undid them agree, one to one",
                    Walk.BOOKS,
                    """
                    select c.place, format('area=%s, id=%s', u.area, c.id), c.col, c.found,
                           c.expected
                      from settlement_undone u
                      left join settlement o on o.area = u.area and o.id = u.id
                      left join settlement m on m.area = u.area and m.id = u.by_id
                     cross join lateral (values
                           ('settlement', u.id, 'kind', o.kind, 'SETTLEMENT'),
                           ('settlement', u.by_id, 'mirrors', m.mirrors::text, u.id::text))
                           c(place, id, col, found, expected)
                     where u.id between :from and :to and (:area = 0 or u.area = :area)
                       and c.found is distinct from c.expected
                    union all
                    select 'settlement_undone', format('area=%s, id=%s', m.area, m.mirrors),
                           'by_id', u.by_id::text, m.id::text
                      from settlement m
                      left join settlement_undone u on u.area = m.area and u.id = m.mirrors
                     where m.id between :from and :to and (:area = 0 or m.area = :area)
                       and m.kind <> 'SETTLEMENT' and u.by_id is distinct from m.id
                    """);

    private UndoneAgrees() {}
}
