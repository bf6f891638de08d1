package org.tongbao.core.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Interpretation;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.OffSite;

/**
 * Finds the class of benefit due: the best for the person of all that apply (policy reference A.4).
 */
final class Classing {

    private final AreaPolicy policy;
    private final NationalFrame frame;
    private final Visit visit;

    Classing(AreaPolicy policy, NationalFrame frame, Visit visit) {
        this.policy = policy;
        this.frame = frame;
        this.visit = visit;
    }

    /** Whether the visit is outside the pooling area. */
    boolean isAway() {
        return !policy.area().covers(visit.treatingArea());
    }

    /** The class best for the person and why (interpretation BEST_CLASS). */
    Cited<BenefitClass> classOf(List<Filing> filings) {
        return best(offers(filings));
    }

    /** The class and why, stated; and, where several apply, that the best was taken. */
    BenefitClass state(List<Filing> filings, Findings findings) {
        List<Cited<BenefitClass>> offers = offers(filings);
        Cited<BenefitClass> due = best(offers);
        findings.add(Step.CLASS, due.citation(), Money.ZERO, due.value());
        long classes = offers.size();
        if (classes > 1) {
            classes = offers.stream().map(Cited::value).distinct().count();
        }
        if (classes > 1) {
            findings.add(
                    Step.BEST_CLASS, Interpretation.BEST_CLASS, Money.ZERO, classes, due.value());
        }
        return due.value();
    }

    private static Cited<BenefitClass> best(List<Cited<BenefitClass>> offers) {
        Cited<BenefitClass> best = offers.getFirst();
        for (Cited<BenefitClass> offer : offers) {
            if (offer.value().compareTo(best.value()) < 0) {
                best = offer;
            }
        }
        return best;
    }

    /** All classes that apply; never none. */
    private List<Cited<BenefitClass>> offers(List<Filing> filings) {
        List<Cited<BenefitClass>> offers = new ArrayList<>(2);
        if (isAway()) {
            away(filings, offers);
        } else {
            home(filings, offers);
        }
        return offers;
    }

    private void home(List<Filing> filings, List<Cited<BenefitClass>> offers) {
        Period stay = new Period(visit.begin(), visit.end());
        for (Filing filing : filings) {
            if (filing.category().isLongTerm() && filing.period().overlaps(stay)) {
                offers.add(homeWhile(filing));
            }
        }
        if (offers.isEmpty()) {
            offers.add(new Cited<>(BenefitClass.LOCAL, frame.division()));
        }
    }

    private Cited<BenefitClass> homeWhile(Filing filing) {
        OffSite offSite = policy.offSite();
        if (frame.dualBenefits().value()) {
            return filing.promiseOpen() ? offSite.homeWhilePromised() : offSite.homeWhileFiled();
        }
        return new Cited<>(offSite.homeWhilePromised().value(), frame.dualBenefits().citation());
    }

    private void away(List<Filing> filings, List<Cited<BenefitClass>> offers) {
        if (visit.emergency() && frame.emergencyDeemedFiled().value()) {
            offers.add(
                    new Cited<>(BenefitClass.EMERGENCY, frame.emergencyDeemedFiled().citation()));
        }
        for (Filing filing : filings) {
            if (isOfThatTime(filing)) {
                offers.add(new Cited<>(classOf(filing.category()), frame.categories().citation()));
            }
        }
        for (OffSite.Waiver waiver : policy.offSite().waivers()) {
            if (covers(waiver)) {
                offers.add(new Cited<>(classOf(waiver.category()), waiver.source().citation()));
            }
        }
        if (offers.isEmpty()) {
            offers.add(new Cited<>(BenefitClass.UNFILED, policy.offSite().unfiled().citation()));
        }
    }

    private boolean isOfThatTime(Filing filing) {
        return frame.categories().value().contains(filing.category())
                && filing.covers(visit.treatingArea(), visit.begin(), visit.end())
                && (frame.supplementaryFiling().value() || filing.period().holds(visit.begin()));
    }

    private boolean covers(OffSite.Waiver waiver) {
        return waiver.areas().stream().anyMatch(area -> area.covers(visit.treatingArea()));
    }

    private static BenefitClass classOf(FilingCategory category) {
        return switch (category) {
            case SETTLED_RETIREE, LONG_RESIDENT, STATIONED -> BenefitClass.LOCAL;
            case EMERGENCY -> BenefitClass.EMERGENCY;
            case REFERRED -> BenefitClass.REFERRAL;
            case OTHER_TEMPORARY -> BenefitClass.TEMP_OTHER;
        };
    }
}
