package org.tongbao.platform.audit;

/** A personal account holds what the journal credited to it less what it debited. */
final class BalancesReplayed {

    static final Check CHECK =
            new Check(
                    "balances-replayed",
                    "每个个人账户的余额等于其分录的重放",
                    "every personal account's balance equals the replay of the journal",
                    Walk.WHOLE,
                    """
                    with replay as (
                        select area, party, sum(credit) - sum(debit) as balance
                          from journal_line
                         where head = ${PERSONAL_ACCOUNT} and (:area = 0 or area = :area)
                         group by area, party
                    ), kept as (
                        select area, person::text as party, balance
                          from personal_account where :area = 0 or area = :area
                    )
                    select 'personal_account', format('area=%s, person=%s', area, party),
                           'balance', kept.balance::text, replay.balance::text
                      from replay full join kept using (area, party)
                     where coalesce(kept.balance, 0) <> coalesce(replay.balance, 0)
                    """);

    private BalancesReplayed() {}
}
