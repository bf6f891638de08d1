package org.tongbao.policy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueClass;

/**
 * Reads the fee lines of a claim. A line names a catalogue code or carries its class, first share
 * and price cap; where it does both, what it carries decides. It tells price and quantity (one if
 * none is told), or, where no price matters, its amount alone.
 */
final class LineReader {

    /** Ten digits before the point, as for any one amount. */
    private static final Money MOST = Money.ofYuan("9999999999.99");

    private static final Quantity ONE = Quantity.of("1");
    private static final Quantity ONE_BACK = Quantity.of("-1");

    private LineReader() {}

    static List<FeeLine> read(Part part) {
        List<Part> parts = part.items();
        if (part.value() instanceof List<?> none && none.isEmpty()) {
            part.fault("至少要有一行", "must hold at least one line");
        }
        List<FeeLine> lines = new ArrayList<>(parts.size());
        Money sum = Money.ZERO;
        for (Part each : parts) {
            FeeLine line = line(each);
            if (line != null) {
                lines.add(line);
                Money amount = line.amount();
                sum = sum.plus(amount.isNegative() ? amount.negated() : amount);
            }
        }
        if (sum.compareTo(MOST) > 0) {
            part.fault("合计超过 " + MOST, "add up to more than " + MOST);
        }
        return lines;
    }

    private static @Nullable FeeLine line(Part part) {
        part.only(ClaimKeys.LINE);
        if (!(part.value() instanceof Map)) {
            return null;
        }
        Part code = part.maybe("code");
        String named = code == null ? "" : code.text();
        FeeLine.Stated stated = stated(part, code != null);
        Boolean approved = part.flag("approved");
        Part price = part.maybe("price");
        Part quantity = part.maybe("quantity");
        Part amount = part.maybe("amount");
        Money told = amount == null ? null : Figures.signedMoney(amount);
        boolean unpriced = amount != null && price == null && quantity == null;
        if (unpriced && stated != null && stated.cap() == null) {
            return told == null ? null : alone(named, stated, told, approved);
        }
        UnitPrice each = Figures.price(part.field("price"));
        Quantity many = quantity == null ? ONE : Figures.quantity(quantity);
        Money due = each == null || many == null ? null : product(part, each, many);
        if (each == null || many == null || due == null) {
            return null;
        }
        FeeLine line = new FeeLine(named, stated, each, many, told == null ? due : told, approved);
        if (amount != null && !line.addsUp()) {
            amount.fault(
                    "与单价×数量 = " + due + " 相差超过 0.01",
                    "differs from price × quantity = " + due + " by more than 0.01");
        }
        return line;
    }

    private static FeeLine alone(
            String code, FeeLine.Stated stated, Money amount, @Nullable Boolean approved) {
        boolean refund = amount.isNegative();
        UnitPrice whole = UnitPrice.ofYuan((refund ? amount.negated() : amount).yuan());
        return new FeeLine(code, stated, whole, refund ? ONE_BACK : ONE, amount, approved);
    }

    private static @Nullable Money product(Part part, UnitPrice price, Quantity quantity) {
        try {
            Money product = price.times(quantity);
            if (product.compareTo(MOST) <= 0 && MOST.negated().compareTo(product) <= 0) {
                return product;
            }
        } catch (ArithmeticException e) {
            // told below
        }
        part.field("price").fault("×数量 超过 " + MOST, "× quantity is more than " + MOST);
        return null;
    }

    private static FeeLine.@Nullable Stated stated(Part part, boolean coded) {
        Part itemClass = part.maybe("class");
        Part share = part.maybe("selfPayRatio");
        Part cap = part.maybe("priceCap");
        if (itemClass == null) {
            if (!coded) {
                part.fault("须有 code 或 class", "must have a code or a class");
            }
            unclassed(share);
            unclassed(cap);
            return null;
        }
        CatalogueClass of = itemClass.of(Vocabulary.CLASSES, CatalogueClass.C);
        if (of == CatalogueClass.B && share == null) {
            part.field("selfPayRatio");
        }
        return new FeeLine.Stated(
                of,
                share == null ? Rate.ZERO : Figures.share(share),
                cap == null ? null : Figures.price(cap));
    }

    private static void unclassed(@Nullable Part part) {
        if (part != null) {
            part.fault("须与 class 同时给出", "needs a class beside it");
        }
    }
}
