package org.tongbao.simulation.bench.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.adjudication.Settlement.YearChange;
import org.tongbao.core.adjudication.Step;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Points;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tier;
import org.tongbao.core.policy.Tier.Part;
import org.tongbao.core.policy.VisitKind;

/** The payers after the pool, whose turn comes one after the other. */
public final class Payers {

    private final Pool pool;
    private final Burden burden;
    private final List<Turn> turns = new ArrayList<>(2);
    private int at;
    private boolean penaltyStated;
    private Money large = Money.ZERO;
    private Money looked = Money.ZERO;
    private Money serious = Money.ZERO;
    private Money civil = Money.ZERO;
    private Money assistanceLooked = Money.ZERO;
    private Money assistance = Money.ZERO;

    /** Those of the policy that may pay for this person's stay, each part of a burden by itself. */
    public Payers(Pool pool) {
        this.pool = pool;
        this.burden = new Burden(pool);
        this.penaltyStated = pool.charged().isByPoints() || pool.charged().isByFactor();
        for (Tier tier : pool.portion().policy().tiers()) {
            if (tier.visits().contains(VisitKind.INPATIENT)) {
                take(tier);
            }
        }
    }

    private void take(Tier tier) {
        switch (tier) {
            case Tier.LargeAmount _ -> turns.add(new Turn(this, tier, Set.of(Part.OVER_CAP)));
            case Tier.SeriousIllness payer -> turns.add(new Turn(this, tier, payer.base()));
            case Tier.CivilServant _ -> {
                if (of().person().civilServant()) {
                    for (Part part : Part.values()) {
                        turns.add(new Turn(this, tier, Set.of(part)));
                    }
                }
            }
            case Tier.MedicalAssistance payer -> turns.add(new Turn(this, tier, payer.base()));
        }
    }

    /** Whose turn it is next; these payers themselves once all had theirs. */
    public Object next() {
        return at == turns.size() ? this : turns.get(at++);
    }

    public Case of() {
        return pool.of();
    }

    public Portion portion() {
        return pool.portion();
    }

    public @Nullable Portion getNextPortion() {
        return pool.portion().getNext();
    }

    Burden burden() {
        return burden;
    }

    /** The penalty on payers after the pool, or null. */
    public OffSite.@Nullable Penalty penalty() {
        return pool.portion().penalty(OffSite.Target.SUPPLEMENT);
    }

    /** Whether there is a penalty that nobody has stated. */
    boolean isPenaltyDue() {
        return !penaltyStated && penalty() != null;
    }

    /** Concludes that the penalty holds for payers after the pool. */
    public void statePenalty() {
        OffSite.Penalty stated = Objects.requireNonNull(penalty());
        Cited<Rate> figure = stated.figure();
        boolean points = stated instanceof OffSite.Points;
        of().found(
                        points ? Step.PENALTY_POINTS : Step.PENALTY_FACTOR,
                        figure.citation(),
                        Money.ZERO,
                        portion().due(),
                        points ? new Points(figure.value()) : figure.value());
        penaltyStated = true;
    }

    /** What a fund paid of this bill so far, and in the year before it. */
    Money paidBy(Fund fund) {
        YearSoFar before = pool.portion().before();
        return switch (fund) {
            case LARGE_AMOUNT -> before.largePaid().plus(large);
            case SERIOUS_ILLNESS -> before.seriousIllnessPaid().plus(serious);
            case CIVIL_SERVANT -> before.civilServantPaid().plus(civil);
            case ASSISTANCE -> before.assistancePaid().plus(assistance);
            case EMPLOYEE_POOL, RESIDENT_POOL -> throw new IllegalArgumentException("" + fund);
        };
    }

    void paid(Fund fund, Money paid) {
        switch (fund) {
            case LARGE_AMOUNT -> large = large.plus(paid);
            case SERIOUS_ILLNESS -> serious = serious.plus(paid);
            case CIVIL_SERVANT -> civil = civil.plus(paid);
            case ASSISTANCE -> assistance = assistance.plus(paid);
            case EMPLOYEE_POOL, RESIDENT_POOL -> throw new IllegalArgumentException("" + fund);
        }
    }

    /** Concludes that serious-illness insurance looked at a burden. */
    public void looked(Money burdenNow) {
        looked = looked.plus(burdenNow);
    }

    /** Concludes that medical assistance looked at a burden. */
    public void assistanceLooked(Money burdenNow) {
        assistanceLooked = assistanceLooked.plus(burdenNow);
    }

    /** Concludes what the insurance year uses up. */
    public void closeYear() {
        Money charged = pool.charged().amount();
        of().charged(charged);
        YearSoFar used =
                new YearSoFar(
                        new YearSoFar.Used(charged, portion().inScope(), pool.paid()),
                        YearSoFar.Used.NOTHING,
                        YearSoFar.Used.NOTHING,
                        large,
                        looked,
                        serious,
                        civil,
                        assistanceLooked,
                        assistance);
        of().yearChanges().add(new YearChange(portion().year(), used));
    }
}
