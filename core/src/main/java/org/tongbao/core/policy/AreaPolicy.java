package org.tongbao.core.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Cited;

/**
 * The rules of one pooling area for one scheme in one period: one policy file.
 *
 * @param area the pooling area (统筹区)
 * @param nameZh the area's name
 * @param nameEn the area's name
 * @param scheme the scheme
 * @param effective the days it holds
 * @param certainty ILLUSTRATIVE if any figure of it is
 * @param year the insurance year
 * @param inpatient for stays
 * @param outpatient for ordinary outpatient visits and pharmacies, or null where nothing is due
 * @param chronic by four-character stem of the national disease code; empty where nothing is due
 * @param tiers payers after the pool, in order
 * @param account what the personal account may pay
 * @param offSite visits away from home
 * @param roundPerBand round each band to the fen, or the sum of all bands
 */
public record AreaPolicy(
        AreaCode area,
        String nameZh,
        String nameEn,
        Scheme scheme,
        Period effective,
        Certainty certainty,
        InsuranceYear year,
        Benefit inpatient,
        @Nullable Benefit outpatient,
        Map<String, Cited<Benefit>> chronic,
        List<Tier> tiers,
        Cited<AccountUse> account,
        OffSite offSite,
        Cited<Boolean> roundPerBand) {

    public AreaPolicy {
        chronic = Map.copyOf(chronic);
        tiers = List.copyOf(tiers);
    }
}
