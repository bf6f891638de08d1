package org.tongbao.simulation.bench.drools;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tariff;

/** A portion whose deductible is known. */
public final class Charged {

    private final Portion portion;
    private final OffSite.@Nullable Penalty penalty;
    private final @Nullable Cited<Rate> bonus;
    private final Money yearLeft;
    private Money amount;

    /** Charged so much, as far as the expense reaches. */
    public Charged(Portion portion, Money amount) {
        this.portion = portion;
        this.amount = amount;
        this.penalty = portion.penalty(OffSite.Target.INPATIENT);
        Cited<Money> cap = portion.deductible().yearCap();
        this.yearLeft =
                cap == null || !portion.isOwing()
                        ? amount
                        : portion.of().read(cap).minus(portion.used().deductible()).orNothing();
        Tariff<Rate> ageBonus = portion.benefit().ageBonus();
        this.bonus = ageBonus == null ? null : portion.figure(ageBonus, "ageBonus");
    }

    public Case of() {
        return portion.of();
    }

    public Portion portion() {
        return portion;
    }

    public Money amount() {
        return amount;
    }

    /** Whether it is more than what is left of the year's. */
    public boolean isAboveYearCap() {
        return amount.compareTo(yearLeft) > 0;
    }

    /** What is left of the year's. */
    public Money yearLeft() {
        return yearLeft;
    }

    public Cited<Money> yearCap() {
        return Objects.requireNonNull(portion.deductible().yearCap());
    }

    /** Concludes that less is charged. */
    public void lower(Money to) {
        amount = to;
    }

    /** The penalty's figure, where there is a penalty. */
    public Cited<Rate> penalty() {
        return Objects.requireNonNull(penalty).figure();
    }

    public boolean isByPoints() {
        return penalty instanceof OffSite.Points;
    }

    public boolean isByFactor() {
        return penalty instanceof OffSite.Factor;
    }

    public boolean isBonus() {
        return bonus != null && bonus.value().perMillion() > 0;
    }

    /** The figure of the bonus, where there is one. */
    public Cited<Rate> points() {
        return Objects.requireNonNull(bonus);
    }

    /** The rate raised by the bonus. */
    Rate raised(Rate rate) {
        return bonus == null ? rate : rate.raised(bonus.value());
    }

    public boolean isCapped() {
        return portion.benefit().cap() != null;
    }

    /** The figure of the cap, where there is one; the decision leans on it. */
    public Cited<Money> capAmount() {
        return portion.figure(cap().amount(), "cap");
    }

    private Cap cap() {
        return Objects.requireNonNull(portion.benefit().cap());
    }

    public Cap.@Nullable Basis getCapBasis() {
        Cap cap = portion.benefit().cap();
        return cap == null ? null : cap.basis();
    }

    /** What the year used up of a cap, by the visits that share it. */
    public YearSoFar.Used usedOfCap() {
        YearSoFar before = portion.before();
        return switch (cap().scope()) {
            case OWN -> before.inpatient();
            case INPATIENT_AND_CHRONIC -> before.inpatient().plus(before.chronic());
            case ALL -> before.inpatient().plus(before.chronic()).plus(before.outpatient());
        };
    }
}
