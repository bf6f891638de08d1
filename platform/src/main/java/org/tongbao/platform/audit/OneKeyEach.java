package org.tongbao.platform.audit;

/** Exactly once, seen from the messages: no two of them made the same settlement. */
final class OneKeyEach {

    static final Check CHECK =
            new Check(
                    "one-key-each",
                    "没有一笔结算由两个报文键指明",
                    "no settlement is named by two keys",
                    Walk.WHOLE,
                    """
                    select 'received_message', format('settlement=%s (%s)', settlement,
                               string_agg(format('%s %s %s', institution, infno, msgid), '; ')),
                           'count(*)', count(*)::text, '1'
                      from received_message m
                     where settlement is not null
                       and (:area = 0 or :area in (m.insured_area, m.insured_area / 100 * 100,
                               m.insured_area / 10000 * 10000))
                     group by settlement having count(*) > 1
                    """);

    private OneKeyEach() {}
}
