package org.tongbao.platform.audit;

/**
 * What {@link org.tongbao.core.bookkeeping.Booking} says, told anew from the amounts that are
 * stored: funds and the person's account pay; that is owed in clearing to the place of treatment,
 * which owes it to the institution. What takes back has the same lines on the other side, for its
 * amounts are negative. A settlement that nobody but the person pays has no line.
 */
final class SettlementsBookedOnce {

    static final Check CHECK =
            new Check(
                    "settlements-booked-once",
                    "每笔结算在其涉及的每本账上恰好记账一次，各行与其金额相符；只由个人支付的不记账",
                    "every settlement is booked once in each book it concerns, by lines equal to"
                            + " its amounts; one that only the person pays is not booked",
                    Walk.BOOKS,
                    """
                    with s as (
                        select area, id, scheme, person, institution, pool, large_amount,
                               serious_illness, civil_servant, assistance,
                               own_account + family_account as account,
                               pool + large_amount + serious_illness + civil_servant + assistance
                                   + own_account + family_account as owed,
                               ${creditor} as creditor
                          from settlement s
                         where id between :from and :to and (:area = 0 or area = :area)
                    ), owing as (
                        select area, id, case scheme when 310 then ${EMPLOYEE_POOL_EXPENSE}
                                   when 390 then ${RESIDENT_POOL_EXPENSE} end as head,
                               '' as party, pool as amount from s
                        union all
                        select area, id, ${LARGE_AMOUNT_EXPENSE}, '', large_amount from s
                        union all
                        select area, id, ${SERIOUS_ILLNESS_EXPENSE}, '', serious_illness from s
                        union all
                        select area, id, ${CIVIL_SERVANT_EXPENSE}, '', civil_servant from s
                        union all
                        select area, id, ${ASSISTANCE_EXPENSE}, '', assistance from s
                        union all
                        select area, id, ${PERSONAL_ACCOUNT}, person::text, account from s
                        union all
                        select area, id, ${CLEARING_PAYABLE}, creditor::text, -owed
                          from s where creditor is not null
                        union all
                        select creditor, id, ${CLEARING_RECEIVABLE}, area::text, owed
                          from s where creditor is not null
                        union all
                        select coalesce(creditor, area), id, ${INSTITUTION_PAYABLE}, institution,
                               -owed from s
                    ), due as (
                        select area, id, head, party, greatest(amount, 0) as debit,
                               greatest(-amount, 0) as credit
                          from owing where amount <> 0
                    ), lines as (
                        select l.area, s.id, l.head, l.party, l.debit, l.credit
                          from s join journal_line l on l.area = s.area and l.entry = s.id
                         where l.entry between :from and :to and (:area = 0 or l.area = :area)
                        union all
                        select l.area, s.id, l.head, l.party, l.debit, l.credit
                          from s join journal_line l on l.area = s.creditor and l.entry = s.id
                         where l.entry between :from and :to
                    ), booked as (
                        select area, id, head, party, sum(debit) as debit, sum(credit) as credit,
                               count(*) as lines
                          from lines group by area, id, head, party
                    )
                    select 'journal_line',
                           format('area=%s, entry=%s, head=%s, party=%s', area, id, head, party),
                           c.col, c.found, c.expected
                      from due full join booked using (area, id, head, party)
                     cross join lateral (values
                           ('debit', nullif(booked.debit, 0), nullif(due.debit, 0)),
                           ('credit', nullif(booked.credit, 0), nullif(due.credit, 0)),
                           ('count(*)', nullif(booked.lines, 1), null)) c(col, found, expected)
                     where (booked.debit, booked.credit, booked.lines)
                               is distinct from (due.debit, due.credit, 1)
                       and c.found is distinct from c.expected
                    """);

    private SettlementsBookedOnce() {}
}
