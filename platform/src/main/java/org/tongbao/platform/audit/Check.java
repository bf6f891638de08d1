package org.tongbao.platform.audit;

import org.tongbao.core.bookkeeping.Head;

/**
 * A thing that must hold in every database.
 *
 * <p>Its question answers with the flaws: table, key, column, value found, value expected, all
 * text. It may name {@code :from} and {@code :to}, the ids of a range, both in it; {@code :area}, 0
 * for all areas; a head of the chart of accounts, as {@code ${PERSONAL_ACCOUNT}}; and {@code
 * ${creditor}}, the book the insured area of a settlement {@code s} owes, null for none but its
 * own.
 *
 * @param name by which it is called
 * @param zh what must hold, in Chinese
 * @param en the same in English
 */
public record Check(String name, String zh, String en, Walk walk, String sql) {

    /**
     * A bill treated at home is owed to the institution directly; else to the province of
     * treatment, or within one's own province to the prefecture.
     */
    private static final String CREDITOR =
            """
            case when s.area = s.treating_area
                   or s.area % 10000 = 0 and s.area / 10000 = s.treating_area / 10000
                   or s.area % 100 = 0 and s.area % 10000 <> 0
                      and s.area / 100 = s.treating_area / 100
                 then null
                 when s.area / 10000 <> s.treating_area / 10000
                 then s.treating_area / 10000 * 10000
                 else s.treating_area / 100 * 100 end""";

    public Check {
        sql = sql.replace("${creditor}", CREDITOR);
        for (Head head : Head.values()) {
            sql = sql.replace("${" + head.name() + "}", Integer.toString(head.number()));
        }
    }
}
