package org.tongbao.platform.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * The identities of the national interface (policy reference A.5.2). I5, the split by fund, is made
 * of the columns that I3 adds up. The constraints of the table say the same; this holds where a
 * table came without them.
 */
final class IdentitiesHold {

    /**
     * An identity: a column, and what it must be.
     *
     * @param name as the interface numbers it
     * @param column of a settlement, or what is computed of several
     * @param expected in SQL; {@code one} is 1 for a settlement, -1 for what takes one back
     */
    private record Identity(String name, String column, String expected) {}

    private static final List<Identity> ALL =
            List.of(
                    new Identity("I1", "total", "funds + personal_share + hospital_share"),
                    new Identity("I2", "personal_share", "own_account + family_account + cash"),
                    new Identity(
                            "I3, I5",
                            "funds",
                            "pool + large_amount + serious_illness + civil_servant + assistance"
                                    + " + enterprise + disabled + other_funds"),
                    new Identity("I4", "total", "outside + above_cap + pre_self_pay + in_scope"),
                    new Identity(
                            "I6",
                            "deductible",
                            "one * least(greatest(one * deductible, 0), one * in_scope)"),
                    sign("outside"),
                    sign("above_cap"),
                    sign("pre_self_pay"),
                    sign("in_scope"),
                    sign("pool"),
                    sign("large_amount"),
                    sign("serious_illness"),
                    sign("civil_servant"),
                    sign("assistance"),
                    sign("enterprise"),
                    sign("disabled"),
                    sign("other_funds"),
                    sign("hospital_share"),
                    sign("own_account"),
                    sign("family_account"),
                    sign("cash"));

    static final Check CHECK =
            new Check(
                    "identities",
                    "结算恒等式 I1–I6 成立，各项金额同号",
                    "identities I1 to I6 hold for every settlement, and its amounts have one sign",
                    Walk.BOOKS,
                    """
                    select 'settlement', format('area=%s, id=%s (%s)', s.area, s.id, c.name),
                           c.col, c.found, c.expected
                      from (select *, case kind when 'SETTLEMENT' then 1 else -1 end as one
                              from settlement
                             where id between :from and :to and (:area = 0 or area = :area)) s
                     cross join lateral (values ${identities}) c(name, col, found, expected)
                     where (${broken}) and c.found <> c.expected
                    """
                            .replace("${identities}", each("('%s', '%2$s', %2$s, %3$s)", ", "))
                            .replace("${broken}", each("%2$s <> %3$s", " or ")));

    private IdentitiesHold() {}

    private static Identity sign(String column) {
        return new Identity("sign", column, "one * greatest(one * " + column + ", 0)");
    }

    private static String each(String form, String between) {
        return ALL.stream()
                .map(i -> form.formatted(i.name(), i.column(), i.expected()))
                .collect(joining(between));
    }
}
