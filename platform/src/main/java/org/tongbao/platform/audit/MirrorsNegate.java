package org.tongbao.platform.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What takes back mirrors one settlement: the same case, every amount and every change of a year
 * negated. That its entries are mirrored follows, for its lines equal its amounts.
 */
final class MirrorsNegate {

    private static final List<String> SAME =
            List.of("person", "scheme", "institution", "visit", "treating_area", "visit_kind");

    private static final List<String> NEGATED =
            List.of(
                    "total",
                    "outside",
                    "above_cap",
                    "pre_self_pay",
                    "in_scope",
                    "deductible",
                    "pool",
                    "large_amount",
                    "serious_illness",
                    "civil_servant",
                    "assistance",
                    "enterprise",
                    "disabled",
                    "other_funds",
                    "funds",
                    "hospital_share",
                    "personal_share",
                    "own_account",
                    "family_account",
                    "cash");

    static final Check CHECK =
            new Check(
                    "mirrors-negate",
                    "每条撤销或冲正记录对应一笔结算，同一人同一就诊，各项金额均为其负数",
                    "every cancellation or reversal mirrors one settlement of the same person and"
                            + " visit, with every amount negated",
                    Walk.BOOKS,
                    """
                    select 'settlement', format('area=%s, id=%s', m.area,
                               case when c.col in ('id', 'kind') then m.mirrors else m.id end),
                           c.col, c.found, c.expected
                      from settlement m
                      left join settlement o on o.area = m.area and o.id = m.mirrors
                     cross join lateral (values
                           ('id', o.id::text, m.mirrors::text),
                           ('kind', o.kind, 'SETTLEMENT'),
                           ${same},
                           ${negated},
                           ('year_changes',
                               jsonb_path_query_array(m.year_changes, '$[*].year')::text,
                               jsonb_path_query_array(o.year_changes, '$[*].year')::text),
                           ('year_changes',
                               jsonb_path_query_array(m.year_changes,
                                   '$[*].keyvalue() ? (@.key != "year").value[*]')::text,
                               jsonb_path_query_array(o.year_changes,
                                   '-($[*].keyvalue() ? (@.key != "year").value[*])')::text))
                           c(col, found, expected)
                     where m.id between :from and :to and (:area = 0 or m.area = :area)
                       and m.kind <> 'SETTLEMENT' and c.found is distinct from c.expected
                       and (o.id is not null or c.col = 'id')
                    """
                            .replace("${same}", pairs("('%1$s', m.%1$s::text, o.%1$s::text)", SAME))
                            .replace(
                                    "${negated}",
                                    pairs("('%1$s', m.%1$s::text, (-o.%1$s)::text)", NEGATED)));

    private MirrorsNegate() {}

    private static String pairs(String form, List<String> columns) {
        return columns.stream().map(form::formatted).collect(joining(", "));
    }
}
