package org.tongbao.core.adjudication;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Points;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Rounding;
import org.tongbao.core.kernel.Worded;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Bands;
import org.tongbao.core.policy.Bands.Band;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tariff;

/** Finds the pool's share of an expense band by band (policy reference A.5.4 and A.6). */
final class Banding {

    /**
     * The pool's share.
     *
     * @param due by the bands alone
     * @param paid of it, as far as there is room under a cap
     * @param overCap expense for which there was no room
     */
    record Share(Money due, Money paid, Money overCap) {}

    /** The upper bound of a band without one. */
    enum NoBound implements Worded {
        NONE;

        @Override
        public String zh() {
            return "不设";
        }

        @Override
        public String en() {
            return "none";
        }
    }

    private final Portion portion;
    private final Findings findings;
    private final Bands bands;
    private final OffSite.@Nullable Penalty penalty;
    private final Rate bonus;

    Banding(Portion portion, Findings findings) {
        this.portion = portion;
        this.findings = findings;
        this.bands = portion.benefit().bands();
        this.penalty = portion.penalty();
        this.bonus = bonus();
        if (penalty != null) {
            portion.state(penalty, findings);
        }
    }

    /**
     * The share of an expense in scope above its deductible.
     *
     * @param room the most that may be paid, or null
     */
    Share share(Money deductible, Money inScope, @Nullable Money room) {
        Sum sum = new Sum(room);
        long expense = inScope.minus(deductible).fen();
        switch (bands.basis()) {
            case VISIT_IN_SCOPE -> layExpense(deductible.fen(), expense, sum);
            case VISIT_ABOVE_DEDUCTIBLE -> layExpense(0, expense, sum);
            case YEAR_IN_SCOPE ->
                    layExpense(portion.used().inScope().plus(deductible).fen(), expense, sum);
            case YEAR_FUND -> layPayment(portion.used().pool().fen(), expense, sum);
        }
        return new Share(Money.ofFen(sum.due), Money.ofFen(sum.paid), Money.ofFen(sum.overCap));
    }

    private void layExpense(long start, long expense, Sum sum) {
        long end = start + expense;
        for (Band band : bands.bands()) {
            Money upTo = band.upTo();
            long from = Math.max(start, band.above().fen());
            long to = upTo == null ? end : Math.min(end, upTo.fen());
            if (to > from) {
                sum.add(band, to - from);
            }
        }
    }

    /** Bands measured in what the fund pays: an expense fills a band until the fund's part does. */
    private void layPayment(long paidBefore, long expense, Sum sum) {
        long at = paidBefore;
        long left = expense;
        for (Band band : bands.bands()) {
            Money upTo = band.upTo();
            if (left > 0 && (upTo == null || at < upTo.fen())) {
                Rate rate = applied(portion.figure(band.rate(), "rate", findings).value());
                long taken = left;
                if (upTo != null && rate.perMillion() > 0) {
                    taken = Math.min(left, grossOf(upTo.fen() - at, rate));
                }
                at += sum.add(band, taken);
                left -= taken;
            }
        }
    }

    private static long grossOf(long paid, Rate rate) {
        return Rounding.HALF_UP.divide(
                Math.multiplyExact(paid, (long) Rate.ONE.perMillion()), rate.perMillion());
    }

    private Rate applied(Rate standard) {
        return Portion.lowered(standard.raised(bonus), penalty);
    }

    private Rate bonus() {
        Tariff<Rate> ageBonus = portion.benefit().ageBonus();
        if (ageBonus == null) {
            return Rate.ZERO;
        }
        Cited<Rate> points = portion.figure(ageBonus, "ageBonus", findings);
        if (points.value().perMillion() > 0) {
            findings.add(
                    Step.AGE_BONUS,
                    points.citation(),
                    Money.ZERO,
                    portion.age(),
                    new Points(points.value()));
        }
        return points.value();
    }

    /** Adds up bands from the lowest, in fen; the cap bites where the running sum meets it. */
    private final class Sum {

        private final boolean roundPerBand = portion.policy().roundPerBand().value();
        private final long room;
        private long due;
        private long paid;
        private long overCap;
        private long exact;

        Sum(@Nullable Money room) {
            this.room = room == null ? Long.MAX_VALUE : room.fen();
        }

        /** Adds the share of an expense in a band, and says how much it is. */
        long add(Band band, long expense) {
            Cited<Rate> standard = portion.figure(band.rate(), "rate", findings);
            Rate rate = applied(standard.value());
            long wants = share(expense, rate);
            findings.add(
                    Step.BAND,
                    standard.citation(),
                    Money.ofFen(wants),
                    band.above(),
                    band.upTo() == null ? NoBound.NONE : band.upTo(),
                    Money.ofFen(expense),
                    standard.value(),
                    rate);
            long pays = Math.min(wants, room - paid);
            if (pays < wants) {
                overCap += expense - Math.min(expense, grossOf(pays, rate));
            }
            due = Math.addExact(due, wants);
            paid += pays;
            return wants;
        }

        /** Rounded by itself, or what it adds to the rounded sum of all bands so far. */
        private long share(long expense, Rate rate) {
            long share = Math.multiplyExact(expense, (long) rate.perMillion());
            if (roundPerBand) {
                return Rounding.HALF_UP.divide(share, Rate.ONE.perMillion());
            }
            exact = Math.addExact(exact, share);
            return Rounding.HALF_UP.divide(exact, Rate.ONE.perMillion()) - due;
        }
    }
}
