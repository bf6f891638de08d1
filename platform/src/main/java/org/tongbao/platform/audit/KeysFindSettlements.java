package org.tongbao.platform.audit;

/**
 * What an institution was told is there. A visit may name a district of the pooling area that
 * insures; the settlement is in the pooling area.
 */
final class KeysFindSettlements {

    static final Check CHECK =
            new Check(
                    "keys-find-settlements",
                    "每个指明结算的报文键都能找到那笔结算，机构与报文号相同",
                    "every key that names a settlement finds it, of the same institution and message",
                    Walk.WHOLE,
                    """
                    select 'received_message', format('institution=%s, infno=%s, msgid=%s',
                               m.institution, m.infno, m.msgid), c.col, c.found, c.expected
                      from received_message m
                      left join settlement s
                        on s.id = m.settlement
                       and s.area in (m.insured_area, m.insured_area / 100 * 100,
                               m.insured_area / 10000 * 10000)
                     cross join lateral (values
                           ('settlement', m.settlement::text, s.id::text),
                           ('institution', m.institution, case when s.id is null
                               then m.institution else s.institution end),
                           ('msgid', m.msgid, case when s.id is null
                               then m.msgid else s.msgid end)) c(col, found, expected)
                     where m.settlement is not null
                       and (m.institution, m.msgid) is distinct from (s.institution, s.msgid)
                       and (:area = 0 or :area in (m.insured_area, m.insured_area / 100 * 100,
                               m.insured_area / 10000 * 10000))
                       and c.found is distinct from c.expected
                    """);

    private KeysFindSettlements() {}
}
