package org.tongbao.platform.audit;

/** What one book claims of another area, that area's book owes it. */
final class PairsAgree {

    static final Check CHECK =
            new Check(
                    "pairs-agree",
                    "就医地账上对每个参保地的应收等于该参保地账上的应付",
                    "what each treating book claims of an insured area is what that area's book"
                            + " owes it",
                    Walk.WHOLE,
                    """
                    with claimed as (
                        select area::text as creditor, party as debtor,
                               sum(debit) - sum(credit) as amount
                          from journal_line
                         where head = ${CLEARING_RECEIVABLE}
                           and (:area = 0 or area = :area or party = (:area)::text)
                         group by area, party
                    ), owed as (
                        select party as creditor, area::text as debtor,
                               sum(credit) - sum(debit) as amount
                          from journal_line
                         where head = ${CLEARING_PAYABLE}
                           and (:area = 0 or area = :area or party = (:area)::text)
                         group by area, party
                    )
                    select 'journal_line', format('area=%s, head=%s, party=%s', creditor,
                               ${CLEARING_RECEIVABLE}, debtor), 'sum(debit) - sum(credit)',
                           claimed.amount::text, owed.amount::text
                      from claimed full join owed using (creditor, debtor)
                     where coalesce(claimed.amount, 0) <> coalesce(owed.amount, 0)
                    """);

    private PairsAgree() {}
}
