package org.tongbao.core.adjudication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/**
 * What rules ask about a visit.
 *
 * @param kind stay, outpatient visit, chronic-disease visit or pharmacy purchase
 * @param treatingArea where
 * @param level grade of the institution
 * @param begin day of admission or of the visit
 * @param end day of discharge, or of the visit
 * @param nthAdmission which stay of the insurance year, counting from 1, all places together; a
 *     stay that continues in another hospital is the same stay
 * @param emergency whether it is an emergency or rescue
 * @param trauma whether it treats an injury, or null if nobody said
 * @param thirdParty whether a third party answers for the injury, or null if nobody said
 * @param disease national code of the chronic disease treated, or null
 * @param recognised chronic diseases the insured area recognised for the person, or null where the
 *     caller vouches for it
 * @param diagnoses ICD-10 codes, main diagnosis first
 * @param transferredFrom the hospital a continuous stay comes from, or null
 */
public record Visit(
        VisitKind kind,
        AreaCode treatingArea,
        HospitalLevel level,
        LocalDate begin,
        LocalDate end,
        int nthAdmission,
        boolean emergency,
        @Nullable Boolean trauma,
        @Nullable Boolean thirdParty,
        @Nullable String disease,
        @Nullable List<String> recognised,
        List<String> diagnoses,
        @Nullable TransferredFrom transferredFrom) {

    /**
     * Where a continuous stay was before (转院).
     *
     * @param level grade of the earlier hospital
     * @param deductiblePaid deductible charged there
     */
    public record TransferredFrom(HospitalLevel level, Money deductiblePaid) {}

    public Visit {
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException(
                    "a visit ends " + end + " before it begins " + begin);
        }
        if (nthAdmission < 1) {
            throw new IllegalArgumentException("admission number " + nthAdmission);
        }
        diagnoses = List.copyOf(diagnoses);
    }

    /**
     * The same with what only the insured area knows.
     *
     * @param admission which stay of the insurance year
     * @param diseases recognised for the person
     */
    public Visit known(int admission, List<String> diseases) {
        return new Visit(
                kind,
                treatingArea,
                level,
                begin,
                end,
                admission,
                emergency,
                trauma,
                thirdParty,
                disease,
                diseases,
                diagnoses,
                transferredFrom);
    }
}
