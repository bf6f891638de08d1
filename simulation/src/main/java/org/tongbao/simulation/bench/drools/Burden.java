package org.tongbao.simulation.bench.drools;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.Tier.Part;

/** What a person still bears of a compliant bill, as payers after the pool take it off. */
final class Burden {

    private static final List<Part> ORDER =
            List.of(Part.OVER_CAP, Part.CO_PAYMENT, Part.DEDUCTIBLE, Part.PRE_SELF_PAY);

    private final Map<Part, Money> left = new EnumMap<>(Part.class);

    Burden(Pool pool) {
        Portion portion = pool.portion();
        Money charged = pool.charged().amount();
        left.put(Part.DEDUCTIBLE, charged);
        left.put(
                Part.CO_PAYMENT,
                portion.inScope().minus(charged).minus(pool.paid()).minus(pool.overCap()));
        left.put(Part.OVER_CAP, pool.overCap());
        left.put(Part.PRE_SELF_PAY, portion.preSelfPay());
    }

    Money left(Set<Part> parts) {
        Money sum = Money.ZERO;
        for (Part part : parts) {
            sum = sum.plus(left.getOrDefault(part, Money.ZERO));
        }
        return sum;
    }

    void take(Set<Part> parts, Money paid) {
        Money rest = paid;
        for (Part part : ORDER) {
            if (parts.contains(part)) {
                Money borne = left.getOrDefault(part, Money.ZERO);
                Money taken = rest.min(borne);
                left.put(part, borne.minus(taken));
                rest = rest.minus(taken);
            }
        }
    }
}
