package org.tongbao.platform.audit;

/**
 * Fee lines are tied to the settlement their visit points at, which {@link VisitsPoint} looks at,
 * or to an earlier one of a bill settled in parts; what is undone frees them.
 */
final class FeeLinesTied {

    static final Check CHECK =
            new Check(
                    "fee-lines-tied",
                    "费用明细所归的结算存在、有效，且属于这次就诊",
                    "the settlement that fee lines are tied to is there, stands, and is of their"
                            + " visit",
                    Walk.VISITS,
                    """
                    select 'fee_line', format('institution=%s, visit=%s, serial=%s',
                               f.institution, f.visit, f.serial), 'settlement', f.settlement, null
                      from fee_line f
                      left join visit v on v.institution = f.institution and v.id = f.visit
                       and v.id between :from and :to
                     where f.visit between :from and :to
                       and f.settlement is not null and f.settlement is distinct from v.settlement
                       and (:area = 0 or :area in (v.insured_area, v.insured_area / 100 * 100,
                               v.insured_area / 10000 * 10000))
                       and not exists (
                           select from settlement s
                            where s.id = f.settlement and s.kind = 'SETTLEMENT'
                              and s.visit = f.visit and s.institution = f.institution
                              and s.area in (v.insured_area, v.insured_area / 100 * 100,
                                      v.insured_area / 10000 * 10000)
                              and not exists (
                                  select from settlement_undone u
                                   where u.area = s.area and u.id = s.id))
                    """);

    private FeeLinesTied() {}
}
