package org.tongbao.platform.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongbao.core.kernel.Money;
import org.tongbao.platform.pages.bill.BillView.FeeLine;
import org.tongbao.platform.pages.bill.Words;

/**
 * Fee lines added up, as the statement shows them.
 *
 * @param name the charge category
 * @param amount what was billed, in yuan
 * @param outside of it outside the catalogue
 * @param aboveCap of it above price caps
 * @param firstShare of it first self-pay
 * @param inScope the rest
 */
public record FeeTotals(
        Words name, Money amount, Money outside, Money aboveCap, Money firstShare, Money inScope) {

    private static final Words ALL = new Words("合计", "Total");

    /** One row for each charge category, in the order they first appear. */
    static List<FeeTotals> byCategory(List<FeeLine> lines) {
        Map<Words, List<FeeLine>> categories = new LinkedHashMap<>();
        for (FeeLine line : lines) {
            categories.computeIfAbsent(line.category(), _ -> new ArrayList<>()).add(line);
        }
        return categories.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
    }

    /** All lines together. */
    static FeeTotals of(List<FeeLine> lines) {
        return of(ALL, lines);
    }

    private static FeeTotals of(Words name, List<FeeLine> lines) {
        return new FeeTotals(
                name,
                sum(lines, FeeLine::amount),
                sum(lines, FeeLine::outside),
                sum(lines, FeeLine::aboveCap),
                sum(lines, FeeLine::firstShare),
                sum(lines, FeeLine::inScope));
    }

    private static Money sum(List<FeeLine> lines, Function<FeeLine, Money> part) {
        return lines.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
