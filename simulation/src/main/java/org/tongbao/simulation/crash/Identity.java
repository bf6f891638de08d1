package org.tongbao.simulation.crash;

import org.tongbao.core.kernel.Worded;

/** What always holds between the tables; each names the rows where it does not. */
enum Identity implements Worded {
    ENTRIES_BALANCE(
            "分录借贷不平",
            "an entry does not balance",
            """
            select format('%s/%s', area, entry) from journal_line
             group by area, entry having sum(debit) <> sum(credit)"""),
    ENTRIES_ARE_OF_SETTLEMENTS(
            "分录没有结算或没有明细",
            "an entry without a settlement or without lines",
            """
            select format('%s/%s', area, id) from journal_entry e
             where kind <> 'TOP_UP' and not exists (select from settlement s where s.id = e.id)
                or not exists (select from journal_line l where l.area = e.area and l.entry = e.id)
            union all
            select format('%s/%s', area, entry) from journal_line l
             where not exists (select from journal_entry e where e.area = l.area and e.id = l.entry)"""),
    SETTLEMENTS_ARE_BOOKED_IN_BOTH_BOOKS(
            "结算与两地账簿的记账金额不符",
            "a settlement is not booked in both books as it stands",
            """
            select s.id::text from settlement s
              left join lateral (
                select sum(debit) filter (where l.area = s.area) as own,
                       sum(debit) filter (where l.area <> s.area) as other
                  from journal_line l where l.entry = s.id) booked on true
             where coalesce(own, 0) <> abs(funds + own_account + family_account)
                or coalesce(other, 0) <> abs(funds + own_account + family_account)"""),
    MESSAGES_SETTLE_ONCE(
            "同一报文有多条结算",
            "a message has more than one settlement",
            """
            select format('%s %s', institution, msgid) from settlement
             group by institution, msgid having count(*) > 1"""),
    VISITS_ARE_SETTLED_ONCE(
            "同一就诊有多条有效结算",
            "a visit has more than one settlement in force",
            """
            select format('%s %s', institution, visit) from settlement s
             where kind = 'SETTLEMENT' and not exists
               (select from settlement_undone u where u.area = s.area and u.id = s.id)
             group by institution, visit having count(*) > 1"""),
    SETTLEMENTS_ARE_UNDONE_ONCE(
            "撤销标记与冲销记录不符",
            "the marks of what was undone are not those of the mirrors",
            """
            (select format('%s/%s/%s', area, mirrors, id) from settlement where mirrors is not null
             except all select format('%s/%s/%s', area, id, by_id) from settlement_undone)
            union all
            (select format('%s/%s/%s', area, id, by_id) from settlement_undone
             except all select format('%s/%s/%s', area, mirrors, id) from settlement
              where mirrors is not null)"""),
    MIRRORS_MIRROR(
            "冲销金额不是原结算的负数",
            "a mirror does not mirror",
            """
            select m.id::text from settlement m join settlement s on s.area = m.area
               and s.id = m.mirrors
             where (m.total, m.funds, m.pool, m.own_account, m.cash, m.visit, m.person)
                is distinct from
                   (-s.total, -s.funds, -s.pool, -s.own_account, -s.cash, s.visit, s.person)"""),
    VISITS_KNOW_THEIR_SETTLEMENT(
            "就诊记录的结算不是有效结算",
            "a visit names another settlement than the one in force",
            """
            select format('%s %s', v.institution, v.id) from visit v
              left join settlement s on s.institution = v.institution and s.visit = v.id
               and s.kind = 'SETTLEMENT' and not exists
                 (select from settlement_undone u where u.area = s.area and u.id = s.id)
             where v.settlement is distinct from s.id"""),
    LINES_ADD_UP(
            "费用明细合计不是结算总额",
            "fee lines do not add up to their settlement",
            """
            select format('%s %s', v.institution, v.id) from visit v
              left join (select institution, visit, settlement, sum(amount) as amount
                           from fee_line where settlement is not null group by 1, 2, 3) l
                on l.institution = v.institution and l.visit = v.id
              left join settlement s on s.id = v.settlement
             where l.settlement is distinct from v.settlement
                or l.amount is distinct from s.total"""),
    ANSWERS_NAME_WHAT_THEY_MADE(
            "留存的回答与结算不符",
            "the answers kept are not those of the settlements",
            """
            (select format('%s %s %s', institution, msgid, id) from settlement
             except all select format('%s %s %s', institution, msgid, settlement)
               from received_message where settlement is not null)
            union all
            (select format('%s %s %s', institution, msgid, settlement) from received_message
              where settlement is not null
             except all select format('%s %s %s', institution, msgid, id) from settlement)"""),
    YEARS_ARE_SUMS(
            "年度累计不等于各笔结算之和",
            "a year so far is not the sum of its settlements",
            """
            select format('%s/%s %s', area, person, year_key) from (
              select area, person, scheme, (y ->> 'year')::int as year_key, array[
                sum((y -> 'inpatient' ->> 0)::bigint), sum((y -> 'inpatient' ->> 1)::bigint),
                sum((y -> 'inpatient' ->> 2)::bigint), sum((y -> 'outpatient' ->> 0)::bigint),
                sum((y -> 'outpatient' ->> 1)::bigint), sum((y -> 'outpatient' ->> 2)::bigint),
                sum((y -> 'chronic' ->> 0)::bigint), sum((y -> 'chronic' ->> 1)::bigint),
                sum((y -> 'chronic' ->> 2)::bigint), sum((y ->> 'largePaid')::bigint),
                sum((y ->> 'burden')::bigint), sum((y ->> 'seriousIllnessPaid')::bigint),
                sum((y ->> 'civilServantPaid')::bigint), sum((y ->> 'assistanceBurden')::bigint),
                sum((y ->> 'assistancePaid')::bigint),
                sum(case when visit_kind = 'INPATIENT' and y = year_changes -> -1
                    then case kind when 'SETTLEMENT' then 1 else -1 end else 0 end)] as sums
              from settlement, jsonb_array_elements(year_changes) y group by 1, 2, 3, 4) s
             full join (
              select area, person, scheme, year_key, array[
                inpatient_deductible, inpatient_in_scope, inpatient_pool,
                outpatient_deductible, outpatient_in_scope, outpatient_pool,
                chronic_deductible, chronic_in_scope, chronic_pool,
                large_paid, burden, serious_illness_paid, civil_servant_paid,
                assistance_burden, assistance_paid, admissions]::numeric[] as kept
              from year_so_far) y using (area, person, scheme, year_key)
             where s.sums is distinct from y.kept"""),
    ACCOUNTS_ARE_SUMS(
            "个人账户余额不等于账簿",
            "the balance of a personal account is not that of the journal",
            """
            select format('%s/%s', area, person) from (
              select area, person::text as person, balance from personal_account) a
             full join (
              select area, party as person, sum(credit - debit) as booked from journal_line
               where head = 2101 group by 1, 2) l using (area, person)
             where coalesce(balance, 0) <> coalesce(booked, 0)""");

    private final String zh;
    private final String en;
    private final String sql;

    Identity(String zh, String en, String sql) {
        this.zh = zh;
        this.en = en;
        this.sql = sql;
    }

    /** Answers one row of text for each place where it does not hold. */
    String sql() {
        return sql;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
