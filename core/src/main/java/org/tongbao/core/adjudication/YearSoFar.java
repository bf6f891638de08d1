package org.tongbao.core.adjudication;

import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.VisitKind;

/**
 * What a person's insurance year has used up so far; all amounts in yuan, none negative. As a
 * difference between two states it may be negative.
 *
 * @param inpatient of stays
 * @param outpatient of ordinary outpatient visits and pharmacies
 * @param chronic of chronic-disease visits
 * @param largePaid paid by the large-amount supplement
 * @param burden compliant burden that serious-illness insurance looked at
 * @param seriousIllnessPaid paid by serious-illness insurance
 * @param civilServantPaid paid by the civil servants' subsidy
 * @param assistanceBurden burden that medical assistance looked at
 * @param assistancePaid paid by medical assistance
 */
public record YearSoFar(
        Used inpatient,
        Used outpatient,
        Used chronic,
        Money largePaid,
        Money burden,
        Money seriousIllnessPaid,
        Money civilServantPaid,
        Money assistanceBurden,
        Money assistancePaid) {

    /**
     * What one kind of visit used up.
     *
     * @param deductible deductible charged
     * @param inScope in-scope expense
     * @param pool paid by the pool
     */
    public record Used(Money deductible, Money inScope, Money pool) {

        /** Nothing used. */
        public static final Used NOTHING = new Used(Money.ZERO, Money.ZERO, Money.ZERO);

        /** Both together. */
        public Used plus(Used more) {
            return new Used(
                    deductible.plus(more.deductible),
                    inScope.plus(more.inScope),
                    pool.plus(more.pool));
        }

        /** The mirrored amounts. */
        public Used negated() {
            return new Used(deductible.negated(), inScope.negated(), pool.negated());
        }
    }

    /** A fresh year. */
    public static final YearSoFar NOTHING =
            new YearSoFar(
                    Used.NOTHING,
                    Used.NOTHING,
                    Used.NOTHING,
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO);

    /** What visits of this kind used up. */
    public Used of(VisitKind kind) {
        return switch (kind) {
            case INPATIENT -> inpatient;
            case OUTPATIENT, PHARMACY -> outpatient;
            case CHRONIC -> chronic;
        };
    }

    /** The same with another amount for a kind of visit. */
    public YearSoFar with(VisitKind kind, Used used) {
        return new YearSoFar(
                kind == VisitKind.INPATIENT ? used : inpatient,
                kind == VisitKind.OUTPATIENT || kind == VisitKind.PHARMACY ? used : outpatient,
                kind == VisitKind.CHRONIC ? used : chronic,
                largePaid,
                burden,
                seriousIllnessPaid,
                civilServantPaid,
                assistanceBurden,
                assistancePaid);
    }

    /** Both together. */
    public YearSoFar plus(YearSoFar more) {
        return new YearSoFar(
                inpatient.plus(more.inpatient),
                outpatient.plus(more.outpatient),
                chronic.plus(more.chronic),
                largePaid.plus(more.largePaid),
                burden.plus(more.burden),
                seriousIllnessPaid.plus(more.seriousIllnessPaid),
                civilServantPaid.plus(more.civilServantPaid),
                assistanceBurden.plus(more.assistanceBurden),
                assistancePaid.plus(more.assistancePaid));
    }

    /** The mirrored amounts, to take back what a settlement used up. */
    public YearSoFar negated() {
        return new YearSoFar(
                inpatient.negated(),
                outpatient.negated(),
                chronic.negated(),
                largePaid.negated(),
                burden.negated(),
                seriousIllnessPaid.negated(),
                civilServantPaid.negated(),
                assistanceBurden.negated(),
                assistancePaid.negated());
    }
}
