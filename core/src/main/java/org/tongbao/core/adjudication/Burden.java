package org.tongbao.core.adjudication;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.Tier.Part;

/**
 * What a person still bears of a compliant bill, part by part, as later payers use it up. They use
 * it in the order of {@link #ORDER} (interpretation BURDEN_ORDER).
 */
final class Burden {

    private static final Part[] ORDER = {
        Part.OVER_CAP, Part.CO_PAYMENT, Part.DEDUCTIBLE, Part.PRE_SELF_PAY
    };

    private final Map<Part, Money> left = new EnumMap<>(Part.class);

    Burden(Money deductible, Money coPayment, Money overCap, Money preSelfPay) {
        left.put(Part.DEDUCTIBLE, deductible);
        left.put(Part.CO_PAYMENT, coPayment);
        left.put(Part.OVER_CAP, overCap);
        left.put(Part.PRE_SELF_PAY, preSelfPay);
    }

    Money left(Part part) {
        return left.getOrDefault(part, Money.ZERO);
    }

    Money left(Set<Part> parts) {
        Money sum = Money.ZERO;
        for (Part part : parts) {
            sum = sum.plus(left(part));
        }
        return sum;
    }

    /** Takes what a payer pays off these parts; never more than is left of them. */
    void take(Set<Part> parts, Money paid) {
        Money rest = paid;
        for (Part part : ORDER) {
            if (parts.contains(part)) {
                Money taken = rest.min(left(part));
                left.put(part, left(part).minus(taken));
                rest = rest.minus(taken);
            }
        }
        if (!rest.isZero()) {
            throw new IllegalStateException("a payer paid " + rest + " more than is borne");
        }
    }
}
