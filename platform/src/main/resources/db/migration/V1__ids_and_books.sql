-- The books: settlements, what was refused, the journal. They only grow.
--
-- Money is whole fen (bigint). Every table of the insured side leads its primary key with the
-- insured area, so that it can be distributed by it. Ids are made by the program: 41 bits of
-- milliseconds since 2015-01-01 UTC, 12 bits of node, 10 bits of sequence. An id therefore tells
-- its time, and the tables that grow for ever are partitioned by month on the id itself: no second
-- column is needed to find a row's partition.

create function id_at(instant timestamptz) returns bigint
    language sql immutable strict parallel safe
    return ((extract(epoch from instant) * 1000)::bigint - 1420070400000) << 22;
comment on function id_at is
    'The lowest id of an instant: the boundary between what was made before it and after it.';

create sequence node_number as int minvalue 0 maxvalue 4095 cycle;
comment on sequence node_number is
    'Next number for a starting process to make ids with, 0 to 4095, then again from 0.';

create table settlement (
    area            int         not null,
    id              bigint      not null,
    kind            text        not null
                    check (kind in ('SETTLEMENT', 'CANCELLATION', 'REVERSAL')),
    mirrors         bigint,
    person          bigint      not null,
    scheme          int         not null,
    institution     text        not null,
    visit           bigint      not null,
    treating_area   int         not null,
    visit_kind      text        not null
                    check (visit_kind in ('INPATIENT', 'OUTPATIENT', 'CHRONIC', 'PHARMACY')),
    msgid           text        not null,
    settled_at      timestamptz not null,
    answer          text        not null
                    check (answer in ('MET', 'NOT_MET', 'UNSETTLED', 'REFERRED')),
    benefit_class   text        not null,
    total           bigint      not null,
    outside         bigint      not null,
    above_cap       bigint      not null,
    pre_self_pay    bigint      not null,
    in_scope        bigint      not null,
    deductible      bigint      not null,
    pool            bigint      not null,
    large_amount    bigint      not null,
    serious_illness bigint      not null,
    civil_servant   bigint      not null,
    assistance      bigint      not null,
    enterprise      bigint      not null default 0,
    disabled        bigint      not null default 0,
    other_funds     bigint      not null default 0,
    funds           bigint      not null,
    hospital_share  bigint      not null default 0,
    personal_share  bigint      not null,
    own_account     bigint      not null,
    family_account  bigint      not null default 0,
    cash            bigint      not null,
    year_changes    jsonb       not null,
    policy_edition  text        not null,
    build           text        not null,
    facts           jsonb       not null,
    findings        jsonb       not null,
    primary key (area, id),
    constraint mirrors_when_undoing check ((kind = 'SETTLEMENT') = (mirrors is null)),
    constraint i1_payers_add_up check (total = funds + personal_share + hospital_share),
    constraint i2_person_pays_by_accounts_and_cash
        check (personal_share = own_account + family_account + cash),
    constraint i3_funds_add_up check (funds = pool + large_amount + serious_illness
        + civil_servant + assistance + enterprise + disabled + other_funds),
    constraint i4_bill_is_split_whole check (total = outside + above_cap + pre_self_pay + in_scope),
    constraint i6_deductible_lies_in_scope check (case when kind = 'SETTLEMENT'
        then deductible between 0 and in_scope else deductible between in_scope and 0 end),
    constraint one_sign check (case when kind = 'SETTLEMENT'
        then least(outside, above_cap, pre_self_pay, in_scope, pool, large_amount, serious_illness,
            civil_servant, assistance, enterprise, disabled, other_funds, hospital_share,
            own_account, family_account, cash) >= 0
        else greatest(outside, above_cap, pre_self_pay, in_scope, pool, large_amount,
            serious_illness, civil_servant, assistance, enterprise, disabled, other_funds,
            hospital_share, own_account, family_account, cash) <= 0 end)
) partition by range (id);
comment on table settlement is
    'What was decided about a bill and booked; append-only. One that undoes another is a row of its own with all amounts mirrored. Identities I1 to I6 of the national interface are constraints; I5 (the split by fund adds up) follows from I3, for the split is made of these columns.';
comment on column settlement.area is 'Insured area, six digits; distribution key.';
comment on column settlement.id is 'Id; also the id of its journal entries, so that a book can hold it but once.';
comment on column settlement.kind is 'SETTLEMENT, or what undoes one: CANCELLATION (the institution asked), REVERSAL (it did not know the outcome).';
comment on column settlement.mirrors is 'The settlement this one undoes; null for a settlement.';
comment on column settlement.person is 'Person.';
comment on column settlement.scheme is 'Scheme: national code, 310 employees, 390 residents.';
comment on column settlement.institution is 'Code of the treating institution.';
comment on column settlement.visit is 'Visit at that institution.';
comment on column settlement.treating_area is 'Area of treatment, six digits.';
comment on column settlement.visit_kind is 'Kind of visit that benefits tell apart.';
comment on column settlement.msgid is 'Message id of the request; the institution knows its settlement by it (medins_setl_id).';
comment on column settlement.settled_at is 'When it was decided and booked; reconciliation counts by it.';
comment on column settlement.answer is 'Answer of the decision: MET, NOT_MET, UNSETTLED, REFERRED.';
comment on column settlement.benefit_class is 'Form of benefit: LOCAL, EMERGENCY, REFERRAL, TEMP_OTHER, UNFILED.';
comment on column settlement.total is 'The bill in full, fen (medfee_sumamt).';
comment on column settlement.outside is 'Of the bill: outside the catalogue, fen (fulamt_ownpay_amt).';
comment on column settlement.above_cap is 'Of the bill: above price caps, fen (overlmt_selfpay).';
comment on column settlement.pre_self_pay is 'Of the bill: first share of the person for class B items, fen (preselfpay_amt).';
comment on column settlement.in_scope is 'Of the bill: within the scope of policy, fen (inscp_scp_amt).';
comment on column settlement.deductible is 'Deductible really charged, fen (act_pay_dedc).';
comment on column settlement.pool is 'Paid by the basic pooled fund, fen (hifp_pay).';
comment on column settlement.large_amount is 'Paid by the employees'' large-amount supplement, fen (hifob_pay).';
comment on column settlement.serious_illness is 'Paid by residents'' serious-illness insurance, fen (hifmi_pay).';
comment on column settlement.civil_servant is 'Paid by the civil servants'' supplement, fen (cvlserv_pay).';
comment on column settlement.assistance is 'Paid by medical assistance, fen (maf_pay).';
comment on column settlement.enterprise is 'Paid by an enterprise supplement, fen (hifes_pay).';
comment on column settlement.disabled is 'Paid by the fund for the disabled, fen (hifdm_pay).';
comment on column settlement.other_funds is 'Paid by other funds, fen (oth_pay).';
comment on column settlement.funds is 'Paid by all funds together, personal accounts not among them, fen (fund_pay_sumamt).';
comment on column settlement.hospital_share is 'Borne by the hospital, fen (hosp_part_amt).';
comment on column settlement.personal_share is 'Borne by the person, fen (psn_part_amt).';
comment on column settlement.own_account is 'Of that from the person''s own account, fen (acct_pay less acct_mulaid_pay).';
comment on column settlement.family_account is 'Of that from a family member''s account, fen (acct_mulaid_pay).';
comment on column settlement.cash is 'Of that in cash, fen (psn_cash_pay).';
comment on column settlement.year_changes is 'What it adds to each insurance year it counts in, fen; year_so_far is the sum of these.';
comment on column settlement.policy_edition is 'Content hash of the policy book it was decided by.';
comment on column settlement.build is 'Build of the program that decided.';
comment on column settlement.facts is 'The facts the decision saw; no name, no identity number.';
comment on column settlement.findings is 'Its findings: rule, article, inputs, amount.';

create table settlement_undone (
    area      int         not null,
    id        bigint      not null,
    by_id     bigint      not null,
    undone_at timestamptz not null,
    primary key (area, id)
);
comment on table settlement_undone is
    'Which settlements were undone; append-only. Its primary key is what makes undoing happen once, whether cancelled, reversed or both at the same time.';
comment on column settlement_undone.area is 'Insured area; distribution key.';
comment on column settlement_undone.id is 'The settlement that was undone.';
comment on column settlement_undone.by_id is 'The settlement that mirrors it.';
comment on column settlement_undone.undone_at is 'When.';

create table refusal (
    area           int         not null,
    id             bigint      not null,
    person         bigint,
    institution    text        not null,
    visit          bigint,
    msgid          text        not null,
    refused_at     timestamptz not null,
    answer         text        not null check (answer in ('NOT_MET', 'UNSETTLED', 'REFERRED')),
    policy_edition text        not null,
    build          text        not null,
    facts          jsonb       not null,
    findings       jsonb       not null,
    primary key (area, id)
) partition by range (id);
comment on table refusal is
    'What was decided and not settled, with all grounds; append-only. Nothing of it is booked.';
comment on column refusal.area is 'Insured area; distribution key.';
comment on column refusal.id is 'Id.';
comment on column refusal.person is 'Person; null if unknown.';
comment on column refusal.institution is 'Code of the institution that asked.';
comment on column refusal.visit is 'Visit; null if there is none yet.';
comment on column refusal.msgid is 'Message id of the request.';
comment on column refusal.refused_at is 'When.';
comment on column refusal.answer is 'NOT_MET, UNSETTLED (a named fact is missing), REFERRED (to a person).';
comment on column refusal.policy_edition is 'Content hash of the policy book it was decided by.';
comment on column refusal.build is 'Build of the program that decided.';
comment on column refusal.facts is 'The facts the decision saw; no name, no identity number.';
comment on column refusal.findings is 'Its findings: rule, article, inputs, amount.';

create table journal_entry (
    area      int         not null,
    id        bigint      not null,
    kind      text        not null,
    booked_at timestamptz not null,
    primary key (area, id)
) partition by range (id);
comment on table journal_entry is
    'An entry of the double-entry book of an area; append-only. A correction is another entry.';
comment on column journal_entry.area is 'Area whose book it is; distribution key.';
comment on column journal_entry.id is 'Id; that of the settlement where one is booked, in the insured area''s book and in the treating area''s.';
comment on column journal_entry.kind is 'What was booked, in the words of the bookkeeping.';
comment on column journal_entry.booked_at is 'When.';

create table journal_line (
    area   int      not null,
    entry  bigint   not null,
    line   smallint not null,
    head   int      not null,
    party  text     not null,
    debit  bigint   not null,
    credit bigint   not null,
    primary key (area, entry, line),
    constraint one_positive_side check (debit >= 0 and credit >= 0 and (debit = 0) <> (credit = 0))
) partition by range (entry);
comment on table journal_line is
    'A line of a journal entry; append-only. All lines of an entry are written by one statement and balance.';
comment on column journal_line.area is 'Area whose book it is; distribution key.';
comment on column journal_line.entry is 'Entry it belongs to.';
comment on column journal_line.line is 'Number within the entry, from 1.';
comment on column journal_line.head is 'Number of the head in the chart of accounts.';
comment on column journal_line.party is 'Whom the account is kept for: an area, an institution, a person; empty for none.';
comment on column journal_line.debit is 'Debit, fen; zero if the line is a credit.';
comment on column journal_line.credit is 'Credit, fen; zero if the line is a debit.';

create function refuse_unbalanced() returns trigger language plpgsql as $$
declare
    astray record;
begin
    select area, entry, sum(debit) as debits, sum(credit) as credits into astray
        from written group by area, entry having sum(debit) <> sum(credit) limit 1;
    if found then
        raise exception using
            errcode = 'check_violation', constraint = 'entry_balances', table = 'journal_line',
            message = format('entry %s of area %s does not balance: debits %s, credits %s fen',
                astray.entry, astray.area, astray.debits, astray.credits);
    end if;
    return null;
end $$;
comment on function refuse_unbalanced is
    'Refuses a statement that leaves an entry whose debits and credits differ.';
create trigger entry_balances after insert on journal_line
    referencing new table as written for each statement execute function refuse_unbalanced();
comment on trigger entry_balances on journal_line is
    'Once a statement, over all its lines: cheap, because a batch is written by one statement.';
