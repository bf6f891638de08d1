package org.tongbao.simulation.bench.drools;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.ScopedLine;
import org.tongbao.core.adjudication.ScopedLine.Ground;
import org.tongbao.core.adjudication.UnreadableClaim;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Rounding;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.law.Citation;
import org.tongbao.core.policy.Catalogue;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueItem;

/** A fee line of a case and what the treating area's catalogue says of it. */
public final class Line {

    private final Case of;
    private final FeeLine line;
    private final int index;
    private final @Nullable Catalogue own;
    private final @Nullable CatalogueItem item;
    private final Ground ground;

    Line(Case of, int index, Catalogue treating, @Nullable Catalogue own) {
        this.of = of;
        this.line = of.claim().lines().get(index);
        this.index = index;
        this.own = own;
        this.item = line.stated() == null ? treating.item(line.code()) : null;
        this.ground =
                item == null || item.condition() == null
                        ? Ground.COVERED
                        : LimitedUses.judge(of.claim(), item.condition(), line.approved());
    }

    public Case of() {
        return of;
    }

    public FeeLine.@Nullable Stated getStated() {
        return line.stated();
    }

    public @Nullable CatalogueItem getItem() {
        return item;
    }

    /** Whether limited use allows it. */
    public Ground getGround() {
        return ground;
    }

    public boolean isReadable() {
        return line.addsUp();
    }

    public Citation division() {
        return of.frame().division();
    }

    /** The person's first share at this price: the treating area's, or the insured area's own. */
    public Rate selfPay(CatalogueItem known) {
        CatalogueItem other = own == null ? null : own.item(known.code());
        return (other == null ? known : other).selfPay().at(line.price());
    }

    /** The price cap at the level of the hospital, or null. */
    public @Nullable UnitPrice cap(CatalogueItem known) {
        return known.caps().at(of.visit().level());
    }

    /** Concludes that it is wholly the person's; says whether all lines of the bill are split. */
    public boolean outside(CatalogueClass itemClass, Ground why, Citation article) {
        return of.bill()
                .add(
                        index,
                        new ScopedLine(
                                line,
                                item,
                                itemClass,
                                Rate.ONE,
                                null,
                                why,
                                article,
                                line.amount(),
                                Money.ZERO,
                                Money.ZERO,
                                Money.ZERO));
    }

    /** Concludes how it is split; says whether all lines of the bill are. */
    public boolean covered(
            CatalogueClass itemClass, Rate share, @Nullable UnitPrice cap, Citation article) {
        boolean refund = line.amount().isNegative();
        Money magnitude = refund ? line.amount().negated() : line.amount();
        Money recognised = magnitude;
        if (cap != null) {
            Money capped = cap.times(line.quantity());
            recognised = magnitude.min(capped.isNegative() ? capped.negated() : capped);
        }
        Money aboveCap = magnitude.minus(recognised);
        Money preSelfPay = recognised.times(share, Rounding.HALF_UP);
        Money inScope = recognised.minus(preSelfPay);
        return of.bill()
                .add(
                        index,
                        new ScopedLine(
                                line,
                                item,
                                itemClass,
                                share,
                                cap,
                                Ground.COVERED,
                                article,
                                Money.ZERO,
                                refund ? aboveCap.negated() : aboveCap,
                                refund ? preSelfPay.negated() : preSelfPay,
                                refund ? inScope.negated() : inScope));
    }

    /** What is wrong with it. */
    public UnreadableClaim unreadable() {
        return new UnreadableClaim(
                "lines[" + index + "].amount",
                line.amount() + " 不等于单价乘数量",
                line.amount() + " is not price times quantity");
    }
}
