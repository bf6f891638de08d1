package org.tongbao.core.adjudication;

import java.util.List;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.BenefitClass;
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

    /** The class and why. */
    Cited<BenefitClass> classOf(List<Filing> filings) {
        return isAway() ? away(filings) : home(filings);
    }

    /** Among several long-term filings the one best for the person counts, as it does away. */
    private Cited<BenefitClass> home(List<Filing> filings) {
        Period stay = new Period(visit.begin(), visit.end());
        Cited<BenefitClass> best = null;
        for (Filing filing : filings) {
            if (filing.category().isLongTerm() && filing.period().overlaps(stay)) {
                Cited<BenefitClass> offered = homeWhile(filing);
                if (best == null || offered.value().compareTo(best.value()) < 0) {
                    best = offered;
                }
            }
        }
        return best == null ? new Cited<>(BenefitClass.LOCAL, frame.division()) : best;
    }

    private Cited<BenefitClass> homeWhile(Filing filing) {
        boolean reduced = filing.promiseOpen() || !frame.dualBenefits().value();
        return reduced ? policy.offSite().homeWhilePromised() : policy.offSite().homeWhileFiled();
    }

    private Cited<BenefitClass> away(List<Filing> filings) {
        BenefitClass best = BenefitClass.UNFILED;
        Citation why = policy.offSite().unfiled().citation();
        if (visit.emergency() && frame.emergencyDeemedFiled().value()) {
            best = BenefitClass.EMERGENCY;
            why = frame.emergencyDeemedFiled().citation();
        }
        for (Filing filing : filings) {
            if (isOfThatTime(filing)) {
                BenefitClass offered = classOf(filing.category());
                if (offered.compareTo(best) < 0) {
                    best = offered;
                    why = frame.categories().citation();
                }
            }
        }
        for (OffSite.Waiver waiver : policy.offSite().waivers()) {
            BenefitClass offered = classOf(waiver.category());
            if (offered.compareTo(best) < 0 && covers(waiver)) {
                best = offered;
                why = waiver.source().citation();
            }
        }
        return new Cited<>(best, why);
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
