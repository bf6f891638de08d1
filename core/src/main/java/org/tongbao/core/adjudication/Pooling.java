package org.tongbao.core.adjudication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Rounding;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Bands;
import org.tongbao.core.policy.Bands.Band;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tariff;

/** Pays the pool's share band by band up to its cap (policy reference A.5.4 and A.5.5). */
final class Pooling {

    /**
     * What the pool pays.
     *
     * @param paid by the pool
     * @param overCap compliant expense above the deductible that lies above the pool's cap
     */
    record Paid(Money paid, Money overCap) {}

    private final Portion portion;
    private final Findings findings;
    private final Bands bands;
    private final OffSite.@Nullable Penalty penalty;
    private final Rate bonus;

    Pooling(Portion portion, Findings findings) {
        this.portion = portion;
        this.findings = findings;
        this.bands = portion.benefit().bands();
        this.penalty = portion.penalty();
        this.bonus = bonus();
    }

    Paid paid(Money deductible) {
        statePenalty();
        Money expense = portion.inScope().minus(deductible);
        Cap cap = portion.benefit().cap();
        if (cap == null) {
            return inBands(deductible, expense, null);
        }
        Cited<Money> amount = portion.figure(cap.amount(), "cap");
        YearSoFar before = portion.before();
        Money used = Money.ZERO;
        for (YearSoFar.Used sharer : sharers(cap.scope(), before)) {
            used = used.plus(cap.basis() == Cap.Basis.FUND_PAID ? sharer.pool() : sharer.inScope());
        }
        Money room = amount.value().minus(used).orNothing();
        Paid paid =
                switch (cap.basis()) {
                    case FUND_PAID -> inBands(deductible, expense, room);
                    case IN_SCOPE -> upTo(room, deductible, expense);
                };
        if (paid.overCap().isPositive()) {
            findings.add(
                    Step.POOL_CAP,
                    amount.citation(),
                    paid.paid(),
                    amount.value(),
                    used,
                    expense,
                    paid.overCap());
        }
        return paid;
    }

    private List<YearSoFar.Used> sharers(Cap.Scope scope, YearSoFar before) {
        return switch (scope) {
            case OWN -> List.of(portion.used());
            case INPATIENT_AND_CHRONIC -> List.of(before.inpatient(), before.chronic());
            case ALL -> List.of(before.inpatient(), before.chronic(), before.outpatient());
        };
    }

    /** A cap on expense: what exceeds it never reaches the bands. */
    private Paid upTo(Money room, Money deductible, Money expense) {
        Money over = portion.inScope().minus(room).orNothing().min(expense);
        Paid paid = inBands(deductible, expense.minus(over), null);
        return new Paid(paid.paid(), over);
    }

    private Paid inBands(Money deductible, Money expense, @Nullable Money room) {
        return bands.basis() == Bands.Basis.YEAR_FUND
                ? inBandsOfFund(expense, room)
                : inBandsOfExpense(start(deductible).fen(), expense.fen(), room);
    }

    /** Where on the axis of the bands the expense above the deductible begins. */
    private Money start(Money deductible) {
        return switch (bands.basis()) {
            case VISIT_IN_SCOPE -> deductible;
            case VISIT_ABOVE_DEDUCTIBLE, YEAR_FUND -> Money.ZERO;
            case YEAR_IN_SCOPE -> portion.used().inScope().plus(deductible);
        };
    }

    private Paid inBandsOfExpense(long start, long expense, @Nullable Money room) {
        Sum sum = new Sum(room);
        for (Band band : bands.bands()) {
            Money upTo = band.upTo();
            long from = Math.max(start, band.above().fen());
            long to = upTo == null ? start + expense : Math.min(start + expense, upTo.fen());
            if (to > from) {
                sum.add(band, Money.ofFen(to - from));
            }
        }
        return sum.paid();
    }

    /** Bands measured in what the fund paid: an expense fills a band until the fund's part does. */
    private Paid inBandsOfFund(Money expense, @Nullable Money room) {
        Sum sum = new Sum(room);
        long at = portion.used().pool().fen();
        long left = expense.fen();
        for (Band band : bands.bands()) {
            Money upTo = band.upTo();
            if (left == 0 || (upTo != null && at >= upTo.fen())) {
                continue;
            }
            Rate rate = applied(portion.figure(band.rate(), "rate").value());
            long taken = left;
            if (upTo != null && rate.perMillion() > 0) {
                taken = Math.min(left, grossOf(upTo.fen() - at, rate));
            }
            at += sum.add(band, Money.ofFen(taken)).fen();
            left -= taken;
        }
        return sum.paid();
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
        Cited<Rate> points = portion.figure(ageBonus, "ageBonus");
        if (points.value().perMillion() > 0) {
            findings.add(
                    Step.AGE_BONUS, points.citation(), Money.ZERO, portion.age(), points.value());
        }
        return points.value();
    }

    private void statePenalty() {
        switch (penalty) {
            case null -> {}
            case OffSite.Points(var figure) -> state(Step.PENALTY_POINTS, figure);
            case OffSite.Factor(var figure) -> state(Step.PENALTY_FACTOR, figure);
        }
    }

    private void state(Step step, Cited<Rate> figure) {
        findings.add(step, figure.citation(), Money.ZERO, portion.benefitClass(), figure.value());
    }

    /** Adds up bands from the lowest; the cap bites where the running sum meets it. */
    private final class Sum {

        private final boolean roundPerBand = portion.policy().roundPerBand().value();
        private final @Nullable Money room;
        private Money paid = Money.ZERO;
        private Money overCap = Money.ZERO;
        private long exact;
        private long rounded;

        Sum(@Nullable Money room) {
            this.room = room;
        }

        Money add(Band band, Money expense) {
            Cited<Rate> standard = portion.figure(band.rate(), "rate");
            Rate rate = applied(standard.value());
            Money due = due(expense, rate);
            Money pays = room == null ? due : due.min(room.minus(paid));
            findings.add(
                    Step.BAND,
                    standard.citation(),
                    pays,
                    band.above(),
                    band.upTo() == null ? "∞" : band.upTo(),
                    expense,
                    standard.value(),
                    rate);
            if (pays.compareTo(due) < 0) {
                Money beyond = Money.ofFen(grossOf(due.minus(pays).fen(), rate));
                overCap = overCap.plus(pays.isZero() ? expense : beyond.min(expense));
            }
            paid = paid.plus(pays);
            return pays;
        }

        /** The band's share; without rounding by band, what it adds to the rounded running sum. */
        private Money due(Money expense, Rate rate) {
            if (roundPerBand) {
                return expense.times(rate, Rounding.HALF_UP);
            }
            exact =
                    Math.addExact(
                            exact, Math.multiplyExact(expense.fen(), (long) rate.perMillion()));
            long total = Rounding.HALF_UP.divide(exact, Rate.ONE.perMillion());
            Money due = Money.ofFen(total - rounded);
            rounded = total;
            return due;
        }

        Paid paid() {
            return new Paid(paid, overCap);
        }
    }
}
