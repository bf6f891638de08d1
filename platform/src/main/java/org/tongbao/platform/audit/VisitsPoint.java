package org.tongbao.platform.audit;

/** A visit points at the settlement in force: of its own, and not taken back. */
final class VisitsPoint {

    static final Check CHECK =
            new Check(
                    "visits-point",
                    "就诊所指的结算存在、有效，且属于这次就诊",
                    "the settlement a visit points at is there, stands, and is of this visit",
                    Walk.VISITS,
                    """
                    select 'visit', format('institution=%s, id=%s', v.institution, v.id),
                           c.col, c.found, c.expected
                      from visit v
                      left join settlement s
                        on s.id = v.settlement and s.kind = 'SETTLEMENT'
                       and s.area in (v.insured_area, v.insured_area / 100 * 100,
                               v.insured_area / 10000 * 10000)
                      left join settlement_undone u on u.area = s.area and u.id = s.id
                     cross join lateral (values
                           ('settlement', v.settlement::text,
                               case when u.id is null then s.id end::text),
                           ('institution', v.institution, coalesce(s.institution, v.institution)),
                           ('id', v.id::text, coalesce(s.visit, v.id)::text),
                           ('person', v.person::text, coalesce(s.person, v.person)::text))
                           c(col, found, expected)
                     where v.id between :from and :to and v.settlement is not null
                       and (u.id is not null or (v.institution, v.id, v.person)
                               is distinct from (s.institution, s.visit, s.person))
                       and (:area = 0 or :area in (v.insured_area, v.insured_area / 100 * 100,
                               v.insured_area / 10000 * 10000))
                       and c.found is distinct from c.expected
                    """);

    private VisitsPoint() {}
}
