package org.tongbao.simulation.bench.drools;

import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Citation;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.OffSite;

/**
 * A filing of a case.
 *
 * @param of the case
 * @param filing what was filed
 */
public record Filed(Case of, Filing filing) {

    public boolean isAway() {
        return of.isAway();
    }

    /** Whether there is such a category in the national frame of the day. */
    public boolean isKnown() {
        return of.frame().categories().value().contains(filing.category());
    }

    public boolean isCovering() {
        return filing.covers(of.visit().treatingArea(), of.visit().begin(), of.visit().end());
    }

    /** Whether it began before the visit, or may begin later. */
    public boolean isInTime() {
        return of.frame().supplementaryFiling().value()
                || filing.period().holds(of.visit().begin());
    }

    /** Whether it is of the long-term family and in force during the visit. */
    public boolean isLongTerm() {
        return filing.category().isLongTerm()
                && filing.period().overlaps(new Period(of.visit().begin(), of.visit().end()));
    }

    public boolean isDual() {
        return of.frame().dualBenefits().value();
    }

    public OffSite offSite() {
        return of.policy().offSite();
    }

    public Citation source() {
        return of.frame().categories().citation();
    }

    /** The class of benefit that a category leads to. */
    public static BenefitClass classOf(FilingCategory category) {
        return switch (category) {
            case SETTLED_RETIREE, LONG_RESIDENT, STATIONED -> BenefitClass.LOCAL;
            case EMERGENCY -> BenefitClass.EMERGENCY;
            case REFERRED -> BenefitClass.REFERRAL;
            case OTHER_TEMPORARY -> BenefitClass.TEMP_OTHER;
        };
    }
}
