package org.tongbao.platform.audit;

/** What an entry may do that no settlement asked for: put money into a personal account. */
final class TopUps {

    static final Check CHECK =
            new Check(
                    "top-ups",
                    "充值分录只动用基金存款与个人账户",
                    "a top-up touches the fund's deposits and personal accounts, nothing else",
                    Walk.BOOKS,
                    """
                    select 'journal_line',
                           format('area=%s, entry=%s, line=%s', l.area, l.entry, l.line),
                           'head', l.head::text, '${FUND_DEPOSIT}, ${PERSONAL_ACCOUNT}'
                      from journal_entry e join journal_line l on l.area = e.area and l.entry = e.id
                     where e.id between :from and :to and (:area = 0 or e.area = :area)
                       and l.entry between :from and :to
                       and e.kind = 'TOP_UP' and l.head not in (${FUND_DEPOSIT}, ${PERSONAL_ACCOUNT})
                    """);

    private TopUps() {}
}
