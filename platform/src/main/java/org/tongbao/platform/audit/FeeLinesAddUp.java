package org.tongbao.platform.audit;

/** The fee lines of a settlement in force are its total; asked where its visit is kept here. */
final class FeeLinesAddUp {

    static final Check CHECK =
            new Check(
                    "fee-lines-add-up",
                    "归入有效结算的费用明细，合计等于结算总额（限就诊保存在本库的）",
                    "the fee lines of a settlement that stands add up to its total, where its"
                            + " visit is kept here",
                    Walk.BOOKS,
                    """
                    select 'fee_line', format('institution=%s, visit=%s, settlement=%s',
                               s.institution, s.visit, s.id), 'sum(amount)', f.amount,
                           s.total
                      from settlement s
                      join visit v on v.institution = s.institution and v.id = s.visit
                     cross join lateral (
                           select sum(amount) as amount from fee_line
                            where institution = s.institution and visit = s.visit
                              and settlement = s.id) f
                     where s.id between :from and :to and (:area = 0 or s.area = :area)
                       and s.kind = 'SETTLEMENT' and coalesce(f.amount, 0) <> s.total
                       and not exists (
                           select from settlement_undone u
                            where u.area = s.area and u.id = s.id)
                    """);

    private FeeLinesAddUp() {}
}
