package org.tongbao.core.policy;

import java.util.Map;
import java.util.Set;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;

/**
 * The national rules that bind every area in a period (policy reference A.13).
 *
 * @param name such as {@code NATIONAL-2022}
 * @param effective the days it holds
 * @param division which law decides what: catalogue of the treating area, policy of the insured
 *     area, management of the treating area (就医地目录、参保地政策、就医地管理)
 * @param categories which filing categories there are
 * @param emergencyDeemedFiled whether an emergency counts as filed
 * @param supplementaryFiling whether a filing before discharge suffices
 * @param dualBenefits whether long-term residents keep benefits at home
 * @param trauma which injuries may be settled directly
 * @param pointLimits the most a rate may fall, by class of benefit, in percentage points
 * @param direct which kinds of visit are settled directly across provinces
 */
public record NationalFrame(
        String name,
        Period effective,
        Citation division,
        Cited<Set<FilingCategory>> categories,
        Cited<Boolean> emergencyDeemedFiled,
        Cited<Boolean> supplementaryFiling,
        Cited<Boolean> dualBenefits,
        Cited<Trauma> trauma,
        Map<BenefitClass, Cited<Rate>> pointLimits,
        Cited<Set<VisitKind>> direct) {

    /** Which injuries may be settled directly across provinces. */
    public enum Trauma {
        /** None. */
        EXCLUDED,
        /** Those no third party answers for. */
        WITHOUT_THIRD_PARTY
    }
}
