package org.tongbao.platform.audit;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person has used up of an insurance year is the sum of what settlements added to it and
 * mirrors gave back. A stay counts as an admission of the last year it touches.
 */
final class YearsReplayed {

    /** Column of the year so far → where a change of a year holds it. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        for (String kind : new String[] {"inpatient", "outpatient", "chronic"}) {
            COLUMNS.put(kind + "_deductible", "(c." + kind + "->>0)::bigint");
            COLUMNS.put(kind + "_in_scope", "(c." + kind + "->>1)::bigint");
            COLUMNS.put(kind + "_pool", "(c." + kind + "->>2)::bigint");
        }
        COLUMNS.put("large_paid", "c.\"largePaid\"");
        COLUMNS.put("burden", "c.burden");
        COLUMNS.put("serious_illness_paid", "c.\"seriousIllnessPaid\"");
        COLUMNS.put("civil_servant_paid", "c.\"civilServantPaid\"");
        COLUMNS.put("assistance_burden", "c.\"assistanceBurden\"");
        COLUMNS.put("assistance_paid", "c.\"assistancePaid\"");
        COLUMNS.put(
                "admissions",
                "case when s.visit_kind = 'INPATIENT'"
                        + " and c.year = (s.year_changes->-1->>'year')::int"
                        + " then case s.kind when 'SETTLEMENT' then 1 else -1 end end");
    }

    static final Check CHECK =
            new Check(
                    "years-replayed",
                    "每人每个保险年度的累计等于其全部结算的重放",
                    "every person's year so far equals the replay of all settlements",
                    Walk.WHOLE,
                    """
                    with replay as (
                        select s.area, s.person, s.scheme, c.year as year_key, ${sums}
                          from settlement s
                         cross join lateral jsonb_to_recordset(s.year_changes) as c(
                               year int, inpatient jsonb, outpatient jsonb, chronic jsonb,
                               "largePaid" bigint, burden bigint, "seriousIllnessPaid" bigint,
                               "civilServantPaid" bigint, "assistanceBurden" bigint,
                               "assistancePaid" bigint)
                         where :area = 0 or s.area = :area
                         group by s.area, s.person, s.scheme, c.year
                    ), kept as (
                        select * from year_so_far where :area = 0 or area = :area
                    )
                    select 'year_so_far', format('area=%s, person=%s, scheme=%s, year_key=%s',
                               area, person, scheme, year_key), c.col, c.found::text,
                           c.expected::text
                      from replay full join kept using (area, person, scheme, year_key)
                     cross join lateral (values ${pairs}) c(col, found, expected)
                     where row(${kept}) is distinct from row(${replay})
                       and coalesce(c.found, 0) <> coalesce(c.expected, 0)
                    """
                            .replace("${sums}", each("coalesce(sum(%2$s), 0) as %1$s"))
                            .replace("${kept}", each("kept.%1$s"))
                            .replace("${replay}", each("replay.%1$s"))
                            .replace("${pairs}", each("('%1$s', kept.%1$s, replay.%1$s)")));

    private YearsReplayed() {}

    private static String each(String form) {
        return COLUMNS.entrySet().stream()
                .map(column -> form.formatted(column.getKey(), column.getValue()))
                .collect(joining(", "));
    }
}
