-- Books of any size that hold: ${count} visits settled at even steps over ${days} days from
-- ${first} on, every fiftieth taken back. Whatever is drawn is a function of the number n alone.

create table drawn as
select n,
       -- id: milliseconds since 2015, and n where a maker of ids has node and sequence
       id_at('${first}'::timestamptz + interval '${days} days' * n / ${count}) + n % 1000 as id,
       '${first}'::timestamptz + interval '${days} days' * n / ${count} as at,
       home.person, home.area, home.scheme,
       'H' || p.away || lpad((n % 40)::text, 5, '0') as institution,
       p.away as treating_area,
       case when n % 3 = 0 then 'INPATIENT' else 'OUTPATIENT' end as visit_kind,
       n % 50 = 0 as undone,
       b.total, b.total / 20 as outside, b.total / 50 as pre_self_pay,
       b.total - b.total / 20 - b.total / 50 as in_scope,
       b.deductible, b.pool, b.large_amount, b.own_account
  from generate_series(1, ${count}) n
 cross join lateral (
       select 1000 + n % greatest(10, ${count} / 8) as person) who
 cross join lateral (
       select person, case when person % 3 = 0 then 390 else 310 end as scheme,
              (array[11,12,13,14,15,21,22,23,31,32,33,34,35,36,37,41,42,43,44,45,46,50,51,52,53,
                  54,61,62,63,64,65])[1 + person % 31] * 10000 + (1 + person % 11) * 100 as area
       ) home
 cross join lateral (
       select case n % 10
              when 0 then area + 5
              when 1 then area / 10000 * 10000 + (12 + n % 5) * 100 + 1
              else case when area / 10000 = 31 then 110105 else 310104 end end as away) p
 cross join lateral (select 100000 + n * 7919::bigint % 900000 as total) t
 cross join lateral (
       select total,
              case when n % 97 = 0 then total - total / 20 - total / 50 else 60000 end as deductible,
              case when n % 97 = 0 then 0 else (total - total / 20 - total / 50 - 60000) * 7 / 10
              end as pool,
              case when n % 60 = 1 and n % 97 > 0 and scheme = 310 then 1000 else 0
              end as large_amount,
              case when n % 4 = 0 and n % 97 > 0 then 1000 else 0 end as own_account) b;

create table booked as
select n, id, null::bigint as mirrors, 'SETTLEMENT' as kind, 1 as sign from drawn
union all
select n, id + (500::bigint << 22), id,
       case when n % 100 = 0 then 'REVERSAL' else 'CANCELLATION' end, -1
  from drawn where undone;

insert into settlement (area, id, kind, mirrors, person, scheme, institution, visit, treating_area,
    visit_kind, msgid, settled_at, answer, benefit_class, total, outside, above_cap, pre_self_pay,
    in_scope, deductible, pool, large_amount, serious_illness, civil_servant, assistance, funds,
    personal_share, own_account, cash, year_changes, policy_edition, build, facts, findings)
select area, b.id, kind, mirrors, person, scheme, institution, d.id, treating_area,
       visit_kind, b.kind || n, at, 'MET', 'REFERRAL', sign * total, sign * outside, 0,
       sign * pre_self_pay, sign * in_scope, sign * deductible, sign * pool, sign * large_amount,
       0, 0, 0, sign * (pool + large_amount), sign * (total - pool - large_amount),
       sign * own_account, sign * (total - pool - large_amount - own_account),
       jsonb_build_array(jsonb_build_object('year', 2026,
           'inpatient', case visit_kind when 'INPATIENT' then used else nothing end,
           'outpatient', case visit_kind when 'INPATIENT' then nothing else used end,
           'chronic', nothing, 'largePaid', sign * large_amount, 'burden', 0,
           'seriousIllnessPaid', 0, 'civilServantPaid', 0, 'assistanceBurden', 0,
           'assistancePaid', 0)),
       'policy', 'build', '{"day": "2026-10-01"}', findings
  from booked b join drawn d using (n)
 cross join lateral (select jsonb_build_array(sign * deductible, sign * in_scope, sign * pool)
           as used, '[0, 0, 0]'::jsonb as nothing) u
 cross join (select jsonb_agg(jsonb_build_object('rule', 'BAND' || i, 'article', 'A.5.' || i,
           'inputs', jsonb_build_object('from', '1300.00', 'to', '30000.00', 'ratio', '0.85'),
           'amount', 100 + i)) as findings from generate_series(1, 10) i) f
 order by b.id;

insert into settlement_undone (area, id, by_id, undone_at)
select area, mirrors, b.id, at from booked b join drawn using (n) where mirrors is not null;

create table owed as
select b.id, b.kind, b.sign, at, area, person, scheme, pool, large_amount, own_account, institution,
       pool + large_amount + own_account as owed,
       case when area / 100 = treating_area / 100 then null
            when area / 10000 <> treating_area / 10000 then treating_area / 10000 * 10000
            else treating_area / 100 * 100 end as creditor
  from booked b join drawn using (n) where pool + large_amount + own_account > 0;

insert into journal_entry (area, id, kind, booked_at)
select book, id, kind, at from owed
 cross join lateral (values (area), (creditor)) e(book) where book is not null order by owed.id;

insert into journal_line (area, entry, line, head, party, debit, credit)
select book, id, row_number() over (partition by book, id order by place), head, party,
       greatest(sign * amount, 0), greatest(-sign * amount, 0)
  from owed
 cross join lateral (values
       (1, area, case scheme when 310 then 5101 else 5102 end, '', pool),
       (2, area, 5103, '', large_amount),
       (3, area, 2101, person::text, own_account),
       (4, area, case when creditor is null then 2202 else 2201 end,
           coalesce(creditor::text, institution), -owed),
       (5, creditor, 1201, area::text, owed),
       (6, creditor, 2202, institution, -owed)) l(place, book, head, party, amount)
 where book is not null and amount <> 0 order by owed.id;

insert into year_so_far (area, person, scheme, year_key, inpatient_deductible, inpatient_in_scope,
    inpatient_pool, outpatient_deductible, outpatient_in_scope, outpatient_pool, large_paid,
    admissions)
select area, person, scheme, 2026, sum(stay * deductible), sum(stay * in_scope), sum(stay * pool),
       sum((1 - stay) * deductible), sum((1 - stay) * in_scope), sum((1 - stay) * pool),
       sum(large_amount), sum(stay)
  from drawn cross join lateral (select (visit_kind = 'INPATIENT')::int as stay) k
 where not undone group by area, person, scheme;

-- Every person brings 10,000 yuan along, booked before the first settlement.
insert into journal_entry (area, id, kind, booked_at)
select area, id_at('${first}'::timestamptz - interval '1 day') + person, 'TOP_UP', '${first}'
  from drawn group by area, person;
insert into journal_line (area, entry, line, head, party, debit, credit)
select area, id_at('${first}'::timestamptz - interval '1 day') + person, line, head, party, debit,
       credit
  from (select area, person from drawn group by area, person) p
 cross join lateral (values (1, 1101, '', 1000000, 0), (2, 2101, person::text, 0, 1000000))
       l(line, head, party, debit, credit);
insert into personal_account (area, person, balance)
select area, person, 1000000 - coalesce(sum(own_account) filter (where not undone), 0)
  from drawn group by area, person;

insert into visit (institution, id, own_number, person, insured_area, treating_area, scheme, kind,
    medical_type, state, admitted, settlement)
select institution, id, 'ZY' || n, person, area, treating_area, scheme, visit_kind, '21',
       case when undone then 'OPEN' else 'SETTLED' end, at, case when undone then null else id end
  from drawn order by drawn.id;
insert into fee_line (institution, visit, serial, occurred_at, code, item_class, price, quantity,
    amount, self_pay_ratio, outside, above_cap, pre_self_pay, in_scope, settlement)
select institution, id, serial, at, 'XA02AAA002A001010100001', class, amount * 10000::bigint, 10000, amount,
       0, case class when 'C' then amount else 0 end, 0,
       case class when 'B' then pre_self_pay else 0 end,
       case class when 'B' then in_scope else 0 end, case when undone then null else id end
  from drawn cross join lateral (values ('1', 'B', total - outside), ('2', 'C', outside))
       l(serial, class, amount)
 order by drawn.id;

insert into institution (code, name, kind, level, area)
select institution, institution, 'HOSPITAL', 'LEVEL3', min(treating_area)
  from drawn group by institution;
insert into received_message (institution, infno, msgid, content_hash, received_at, insured_area,
    settlement, answer_sealed)
select institution, infno, msgid, sha256(msgid::bytea), at, case when names then area end,
       case when names then b.id end, decode(repeat(md5(msgid), 40), 'hex')
  from booked b join drawn d using (n)
 cross join lateral (values (true, b.kind || n,
           case b.kind when 'SETTLEMENT' then case visit_kind when 'INPATIENT' then '2304'
               else '2207' end when 'CANCELLATION' then case visit_kind when 'INPATIENT'
               then '2305' else '2208' end else '2601' end),
       (false, b.kind || 'L' || n, '2301')) m(names, msgid, infno)
 order by b.id;

drop table owed, booked, drawn;
