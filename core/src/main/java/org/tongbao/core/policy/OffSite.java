package org.tongbao.core.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Cited;

/**
 * How the insured area treats visits away from home (policy reference A.4 and A.6).
 *
 * @param penalties by class of benefit; a class without one bears none
 * @param appliesTo which benefits a penalty lowers
 * @param unfiled what becomes of a visit without a filing
 * @param homeWhileFiled class at home of a person filed as long-term resident elsewhere
 * @param homeWhilePromised the same, filed by promise with papers outstanding
 * @param selfPay whose first-self-pay ratio applies
 * @param waivers where no filing is needed
 */
public record OffSite(
        Map<BenefitClass, Penalty> penalties,
        Set<Target> appliesTo,
        Cited<Unfiled> unfiled,
        Cited<BenefitClass> homeWhileFiled,
        Cited<BenefitClass> homeWhilePromised,
        Cited<SelfPayOwner> selfPay,
        List<Waiver> waivers) {

    /** How a rate is lowered. */
    public sealed interface Penalty {
        /** The figure and its source. */
        Cited<Rate> figure();
    }

    /** Lowered by percentage points: 85 % less 10 points is 75 %. */
    public record Points(Cited<Rate> figure) implements Penalty {}

    /** Multiplied: 85 % times 0.90 is 76.5 %. */
    public record Factor(Cited<Rate> figure) implements Penalty {}

    /** What a penalty lowers. */
    public enum Target {
        INPATIENT,
        CHRONIC,
        OUTPATIENT,
        SUPPLEMENT
    }

    /** What becomes of a visit away from home without a filing. */
    public enum Unfiled {
        /** Not paid. */
        REFUSE,
        /** Settled directly at the lower class. */
        REDUCED_DIRECT,
        /** Not settled directly; the person applies for manual reimbursement. */
        MANUAL
    }

    /** Whose first-self-pay ratio splits a line. */
    public enum SelfPayOwner {
        TREATMENT,
        INSURED
    }

    /**
     * Where and for whom a visit counts as filed without a filing (免备案).
     *
     * @param category the category it counts as
     * @param areas provinces or prefectures
     */
    public record Waiver(FilingCategory category, Set<AreaCode> areas, Cited<Boolean> source) {}

    public OffSite {
        Map<BenefitClass, Penalty> byClass = new EnumMap<>(BenefitClass.class);
        byClass.putAll(penalties);
        penalties = Collections.unmodifiableMap(byClass);
        Set<Target> targets = EnumSet.noneOf(Target.class);
        targets.addAll(appliesTo);
        appliesTo = Collections.unmodifiableSet(targets);
        waivers = List.copyOf(waivers);
    }
}
