package org.tongbao.simulation.bench.drools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Step;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Rounding;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Bands;
import org.tongbao.core.policy.Bands.Band;

/** An expense laid over the bands of the pool, one after the other; in fen. */
public final class Pool {

    private final Charged charged;
    private final List<Band> bands;
    private final Bands.Basis basis;
    private final boolean roundPerBand;
    private final long room;
    private int at;
    private long overCap;
    private long start;
    private long left;
    private long due;
    private long paid;
    private long exact;

    /**
     * An expense of which nothing is paid yet.
     *
     * @param room the most that may be paid, or null
     * @param inScope expense, the deductible included
     * @param beyond expense above a cap, that never comes to the bands
     */
    public Pool(Charged charged, @Nullable Money room, Money inScope, Money beyond) {
        this.charged = charged;
        Portion portion = charged.portion();
        this.bands = portion.benefit().bands().bands();
        this.basis = portion.benefit().bands().basis();
        this.roundPerBand = portion.policy().roundPerBand().value();
        this.room = room == null ? Long.MAX_VALUE : room.fen();
        this.overCap = beyond.fen();
        this.left = inScope.minus(charged.amount()).fen();
        this.start =
                switch (basis) {
                    case VISIT_IN_SCOPE -> charged.amount().fen();
                    case VISIT_ABOVE_DEDUCTIBLE -> 0;
                    case YEAR_IN_SCOPE -> portion.used().inScope().plus(charged.amount()).fen();
                    case YEAR_FUND -> portion.used().pool().fen();
                };
    }

    /** The next band that expense falls into; the pool itself once none is left. */
    public Object next() {
        while (left > 0 && at < bands.size()) {
            Band band = bands.get(at);
            at++;
            Money upTo = band.upTo();
            if (upTo == null || start < upTo.fen()) {
                return new Laid(this, band);
            }
        }
        return this;
    }

    /**
     * Expense in one band, to be paid at its rate.
     *
     * @param pool that pays
     * @param band it falls into
     */
    public record Laid(Pool pool, Band band) {

        public Case of() {
            return pool.of();
        }

        /** The rate by the table. */
        public Cited<Rate> standard() {
            return pool.charged.portion().figure(band.rate(), "rate");
        }

        public boolean isByPoints() {
            return pool.charged.isByPoints();
        }

        public boolean isByFactor() {
            return pool.charged.isByFactor();
        }

        /** The rate raised by the bonus of age. */
        public Rate raised(Rate standard) {
            return pool.charged.raised(standard);
        }

        /** The figure of the penalty. */
        public Rate penalty() {
            return pool.charged.penalty().value();
        }

        /** Concludes what is paid at a rate; what comes next. */
        public Object pay(Cited<Rate> standard, Rate rate) {
            Money upTo = band.upTo();
            Money expense = Money.ofFen(pool.expenseIn(band, rate));
            of().found(
                            Step.BAND,
                            standard.citation(),
                            pool.pay(expense, rate),
                            band.above(),
                            upTo == null ? NoBound.NONE : upTo,
                            expense,
                            standard.value(),
                            rate);
            return pool.next();
        }
    }

    private long expenseIn(Band band, Rate rate) {
        Money upTo = band.upTo();
        if (upTo == null) {
            return left;
        }
        long space = upTo.fen() - start;
        if (basis != Bands.Basis.YEAR_FUND) {
            return Math.min(left, space);
        }
        return rate.perMillion() == 0 ? left : Math.min(left, grossOf(space, rate));
    }

    /** Pays a band, as far as there is room; says what it owes. */
    private Money pay(Money expense, Rate rate) {
        long wants = share(expense.fen(), rate);
        long pays = Math.min(wants, room - paid);
        if (pays < wants) {
            overCap += expense.fen() - Math.min(expense.fen(), grossOf(pays, rate));
        }
        due = Math.addExact(due, wants);
        paid += pays;
        left -= expense.fen();
        start += basis == Bands.Basis.YEAR_FUND ? wants : expense.fen();
        return Money.ofFen(wants);
    }

    private long share(long expense, Rate rate) {
        long share = Math.multiplyExact(expense, (long) rate.perMillion());
        if (roundPerBand) {
            return Rounding.HALF_UP.divide(share, Rate.ONE.perMillion());
        }
        exact = Math.addExact(exact, share);
        return Rounding.HALF_UP.divide(exact, Rate.ONE.perMillion()) - due;
    }

    private static long grossOf(long paid, Rate rate) {
        return Rounding.HALF_UP.divide(
                Math.multiplyExact(paid, (long) Rate.ONE.perMillion()), rate.perMillion());
    }

    public Case of() {
        return charged.of();
    }

    public Charged charged() {
        return charged;
    }

    public Portion portion() {
        return charged.portion();
    }

    /** Whether a cap kept something from being paid. */
    public boolean isCutShort() {
        return due > paid;
    }

    public Money due() {
        return Money.ofFen(due);
    }

    public Money paid() {
        return Money.ofFen(paid);
    }

    /** Compliant expense above the cap. */
    public Money overCap() {
        return Money.ofFen(overCap);
    }
}
