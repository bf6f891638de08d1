package org.tongbao.simulation.bench.drools;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Rounding;
import org.tongbao.core.policy.Tier;

/** The year's burden above the threshold of serious-illness insurance, slice by slice. */
public final class Slices {

    private final Turn turn;
    private final Tier.SeriousIllness tier;
    private final Tier.@Nullable Preference preference;
    private final Money now;
    private final Money threshold;
    private Money due = Money.ZERO;
    private int at;

    /** The slices of the burden at this turn. */
    public Slices(Turn turn, Tier.SeriousIllness tier) {
        this.turn = turn;
        this.tier = tier;
        this.preference = turn.isPreferred() ? tier.preference() : null;
        this.now = turn.base();
        Money standard = turn.of().read(tier.threshold());
        this.threshold =
                preference == null
                        ? standard
                        : standard.times(preference.thresholdShare().value(), Rounding.HALF_UP);
    }

    /** The next slice that burden falls into; what the insurance wants to pay once none is left. */
    public Object next() {
        Money before = turn.payers().portion().before().burden();
        Money from = before.minus(threshold).orNothing();
        Money to = before.plus(now).minus(threshold).orNothing();
        while (at < tier.bands().size()) {
            Tier.Slice slice = tier.bands().get(at++);
            Money upTo = slice.upTo();
            Money low = from.max(slice.above());
            Money high = upTo == null ? to : to.min(upTo);
            if (high.compareTo(low) > 0) {
                return new Cut(this, slice, high.minus(low));
            }
        }
        boolean uncapped = preference != null && preference.uncapped();
        return new Wanted(
                turn, Fund.SERIOUS_ILLNESS, now, due.min(now), uncapped ? null : tier.yearCap());
    }

    /**
     * The burden in one slice.
     *
     * @param slices it is one of
     * @param slice of the tier
     * @param expense that falls into it
     */
    public record Cut(Slices slices, Tier.Slice slice, Money expense) {

        public Case of() {
            return slices.turn.of();
        }

        public Turn turn() {
            return slices.turn;
        }

        public boolean isPenaltyDue() {
            return slices.turn.isPenaltyDue();
        }

        /** The rate raised for persons of special status. */
        public Rate raised() {
            Rate rate = slice.rate().value();
            Tier.Preference better = slices.preference;
            return better == null ? rate : rate.raised(better.points().value());
        }
    }

    /** Concludes that a slice owes so much. */
    public void owes(Money more) {
        due = due.plus(more);
    }

    public Money before() {
        return turn.payers().portion().before().burden();
    }

    public Money now() {
        return now;
    }

    public Money threshold() {
        return threshold;
    }
}
