package org.tongbao.simulation.bench.drools;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.InsuranceYear.Crossing;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.OffSite;

/** The class of benefit due to a case: the best of all that apply. */
public final class Due {

    private final Case of;
    private final Cited<BenefitClass> best;
    private final long classes;
    private final long daysBefore;
    private final long daysAfter;

    /** Takes the best of the offers of a case; the first where several are as good. */
    public Due(Case of) {
        this.of = of;
        Cited<BenefitClass> found = of.offers().getFirst();
        Set<BenefitClass> different = new HashSet<>(4);
        for (Cited<BenefitClass> offer : of.offers()) {
            different.add(offer.value());
            if (offer.value().compareTo(found.value()) < 0) {
                found = offer;
            }
        }
        this.best = found;
        this.classes = different.size();
        Visit visit = of.visit();
        LocalDate newYear = of.policy().year().firstDay(of.policy().year().of(visit.end()));
        this.daysBefore = Math.max(0, ChronoUnit.DAYS.between(visit.begin(), newYear));
        this.daysAfter = ChronoUnit.DAYS.between(visit.begin(), visit.end()) - daysBefore;
    }

    public Case of() {
        return of;
    }

    public BenefitClass getBenefitClass() {
        return best.value();
    }

    public Citation article() {
        return best.citation();
    }

    /** How many different classes apply. */
    public long getClasses() {
        return classes;
    }

    public boolean isTrauma() {
        Boolean trauma = of.visit().trauma();
        return trauma != null && trauma;
    }

    public boolean isThirdPartyKnown() {
        return of.visit().thirdParty() != null;
    }

    public boolean isThirdParty() {
        Boolean thirdParty = of.visit().thirdParty();
        return thirdParty != null && thirdParty;
    }

    public boolean isAway() {
        return of.isAway();
    }

    public NationalFrame.Trauma getTraumaRule() {
        return of.frame().trauma().value();
    }

    /** Whether it is across provinces and stays are not settled there. */
    public boolean isNotDirect() {
        return of.policy().area().acrossProvincesFrom(of.visit().treatingArea())
                && !of.frame().direct().value().contains(of.visit().kind());
    }

    public OffSite.Unfiled getUnfiled() {
        return of.policy().offSite().unfiled().value();
    }

    public Citation unfiledArticle() {
        return of.policy().offSite().unfiled().citation();
    }

    public boolean isOpen() {
        return of.bill().isOpen();
    }

    /** Whether days of the stay lie in the insurance year before and are charged to it. */
    public boolean isSplit() {
        return of.policy().year().crossing().value() == Crossing.SPLIT_BY_DAYS && daysBefore > 0;
    }

    public boolean isYearBeforeKnown() {
        return of.claim().yearBefore() != null;
    }

    public Citation crossing() {
        return of.policy().year().crossing().citation();
    }

    public long daysBefore() {
        return daysBefore;
    }

    public long daysAfter() {
        return daysAfter;
    }

    /** The answer that all grounds together lead to. */
    public Answered answered() {
        return new Answered(this, of.answer());
    }

    /**
     * What is answered.
     *
     * @param due class of benefit
     * @param answer one of four
     */
    public record Answered(Due due, Answer answer) {

        public Case of() {
            return due.of;
        }

        public boolean isSplit() {
            return due.isSplit();
        }
    }
}
