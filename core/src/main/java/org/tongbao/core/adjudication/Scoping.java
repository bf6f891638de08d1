package org.tongbao.core.adjudication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.ScopedLine.Ground;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Rounding;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.law.Citation;
import org.tongbao.core.policy.Catalogue;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueItem;

/**
 * Splits fee lines by a catalogue (费用明细分割, policy reference A.5.1): outside, above the price cap,
 * first share, in scope.
 */
final class Scoping {

    private final Catalogue treating;
    private final @Nullable Catalogue selfPayOwner;
    private final LimitedUse limitedUse;
    private final Claim claim;
    private final Citation division;

    /**
     * @param treating catalogue of the place of treatment
     * @param selfPayOwner catalogue of the insured area where its own first-self-pay ratio applies
     * @param division source of "catalogue of the treating area"
     */
    Scoping(Claim claim, Catalogue treating, @Nullable Catalogue selfPayOwner, Citation division) {
        this.claim = claim;
        this.treating = treating;
        this.selfPayOwner = selfPayOwner;
        this.limitedUse = new LimitedUse(claim);
        this.division = division;
    }

    /**
     * Asks one thing of all lines, then the next: a processor fetches what lines lie in while it
     * works on others, so that memory is waited for once and not line by line.
     */
    ScopedBill bill() {
        List<FeeLine> billed = claim.lines();
        requireReadable(billed);
        @Nullable CatalogueItem[] items = items(billed);
        ScopedLine[] lines = new ScopedLine[items.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = split(billed.get(i), items[i]);
        }
        return ScopedBill.of(lines);
    }

    private static void requireReadable(List<FeeLine> billed) {
        for (int i = 0; i < billed.size(); i++) {
            if (!billed.get(i).addsUp()) {
                throw unreadable(billed.get(i), i);
            }
        }
    }

    /** What the catalogue says of each line; null where it knows nothing or is not asked. */
    private @Nullable CatalogueItem[] items(List<FeeLine> billed) {
        @Nullable CatalogueItem[] items = new @Nullable CatalogueItem[billed.size()];
        for (int i = 0; i < items.length; i++) {
            FeeLine line = billed.get(i);
            items[i] = line.stated() == null ? treating.item(line.code()) : null;
        }
        return items;
    }

    private static UnreadableClaim unreadable(FeeLine line, int index) {
        String product = line.price() + " × " + line.quantity();
        return new UnreadableClaim(
                "lines[" + index + "].amount",
                line.amount() + " 不等于单价乘数量 " + product + "（允许相差0.01）",
                line.amount() + " is not " + product + " (0.01 allowed)");
    }

    private ScopedLine split(FeeLine line, @Nullable CatalogueItem item) {
        FeeLine.Stated stated = line.stated();
        if (stated != null) {
            boolean outside = stated.itemClass() == CatalogueClass.C;
            return outside
                    ? outside(line, null, CatalogueClass.C, Ground.CLASS_C, division)
                    : covered(
                            line,
                            null,
                            stated.itemClass(),
                            stated.selfPay(),
                            stated.cap(),
                            division);
        }
        if (item == null) {
            return outside(line, null, CatalogueClass.C, Ground.NOT_IN_CATALOGUE, division);
        }
        if (item.itemClass() == CatalogueClass.C) {
            return outside(line, item, CatalogueClass.C, Ground.CLASS_C, item.citation());
        }
        Ground ground = limitedUse.judge(item, line.approved());
        if (ground != Ground.COVERED) {
            return outside(line, item, item.itemClass(), ground, item.citation());
        }
        return covered(
                line,
                item,
                item.itemClass(),
                selfPay(item, line),
                item.caps().at(claim.visit().level()),
                item.citation());
    }

    private Rate selfPay(CatalogueItem item, FeeLine line) {
        CatalogueItem own = selfPayOwner == null ? null : selfPayOwner.item(item.code());
        return (own == null ? item : own).selfPay().at(line.price());
    }

    private static ScopedLine outside(
            FeeLine line,
            @Nullable CatalogueItem item,
            CatalogueClass itemClass,
            Ground ground,
            Citation citation) {
        return new ScopedLine(
                line,
                item,
                itemClass,
                Rate.ONE,
                null,
                ground,
                citation,
                line.amount(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }

    /** Works on the magnitude: a refund splits as the mirror of its charge. */
    private static ScopedLine covered(
            FeeLine line,
            @Nullable CatalogueItem item,
            CatalogueClass itemClass,
            Rate selfPay,
            @Nullable UnitPrice cap,
            Citation citation) {
        boolean refund = line.amount().isNegative();
        Money magnitude = refund ? line.amount().negated() : line.amount();
        Money recognised = magnitude;
        if (cap != null) {
            Money capped = cap.times(line.quantity());
            recognised = magnitude.min(capped.isNegative() ? capped.negated() : capped);
        }
        Money aboveCap = magnitude.minus(recognised);
        Money preSelfPay = recognised.times(selfPay, Rounding.HALF_UP);
        Money inScope = recognised.minus(preSelfPay);
        return new ScopedLine(
                line,
                item,
                itemClass,
                selfPay,
                cap,
                Ground.COVERED,
                citation,
                Money.ZERO,
                refund ? aboveCap.negated() : aboveCap,
                refund ? preSelfPay.negated() : preSelfPay,
                refund ? inScope.negated() : inScope);
    }
}
