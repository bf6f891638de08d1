package org.tongbao.core.adjudication;

import java.util.List;
import java.util.Set;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.Tier.Part;

/**
 * What a person still bears of a compliant bill, part by part, as later payers use it up. They use
 * it in the order of {@link #ORDER} (interpretation BURDEN_ORDER).
 */
final class Burden {

    private static final List<Part> ORDER =
            List.of(Part.OVER_CAP, Part.CO_PAYMENT, Part.DEDUCTIBLE, Part.PRE_SELF_PAY);

    private Money deductible;
    private Money coPayment;
    private Money overCap;
    private Money preSelfPay;

    Burden(Money deductible, Money coPayment, Money overCap, Money preSelfPay) {
        this.deductible = deductible;
        this.coPayment = coPayment;
        this.overCap = overCap;
        this.preSelfPay = preSelfPay;
    }

    Money left(Part part) {
        return switch (part) {
            case DEDUCTIBLE -> deductible;
            case CO_PAYMENT -> coPayment;
            case OVER_CAP -> overCap;
            case PRE_SELF_PAY -> preSelfPay;
        };
    }

    Money left(Set<Part> parts) {
        Money sum = Money.ZERO;
        for (Part part : ORDER) {
            if (parts.contains(part)) {
                sum = sum.plus(left(part));
            }
        }
        return sum;
    }

    /** Takes what a payer pays off these parts; never more than is left of them. */
    void take(Set<Part> parts, Money paid) {
        Money rest = paid;
        for (Part part : ORDER) {
            if (parts.contains(part)) {
                Money taken = rest.min(left(part));
                leave(part, left(part).minus(taken));
                rest = rest.minus(taken);
            }
        }
        if (!rest.isZero()) {
            throw new IllegalStateException("a payer paid " + rest + " more than is borne");
        }
    }

    private void leave(Part part, Money rest) {
        switch (part) {
            case DEDUCTIBLE -> deductible = rest;
            case CO_PAYMENT -> coPayment = rest;
            case OVER_CAP -> overCap = rest;
            case PRE_SELF_PAY -> preSelfPay = rest;
        }
    }
}
