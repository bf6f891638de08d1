package org.tongbao.policy.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/** Reads the visit of a claim. */
final class VisitReader {

    private static final Pattern DISEASE = Pattern.compile("M\\d{3,5}");
    private static final Pattern DIAGNOSIS = Pattern.compile("[A-Z]\\d{2}[0-9A-Za-z.+*]{0,12}");

    private VisitReader() {}

    /** The visit, or null if its days cannot be told. */
    static @Nullable Visit read(Part part) {
        part.only(ClaimKeys.VISIT);
        VisitKind kind = part.field("kind").of(Vocabulary.VISIT_KINDS, VisitKind.OUTPATIENT);
        AreaCode treatingArea = Figures.area(part.field("treatingArea"));
        HospitalLevel level = level(part, kind);
        LocalDate begin = Figures.day(part.field("admitted"));
        boolean stay = kind == VisitKind.INPATIENT;
        Part discharged = stay ? part.field("discharged") : part.maybe("discharged");
        LocalDate end = discharged == null ? begin : Figures.day(discharged);
        Part nth = part.maybe("nthAdmission");
        int nthAdmission = nth == null ? 1 : Figures.atLeastOne(nth);
        boolean emergency = part.flag("emergency", false);
        Boolean trauma = part.flag("trauma");
        Boolean thirdParty = part.flag("thirdParty");
        Part disease = part.maybe("disease");
        String treated = disease == null ? null : disease.code(DISEASE, "M03900");
        Part recognised = part.maybe("recognisedDiseases");
        List<String> held = recognised == null ? null : recognised.codes(DISEASE, "M03900");
        Part diagnosed = part.maybe("diagnoses");
        List<String> diagnoses =
                diagnosed == null ? List.of() : diagnosed.codes(DIAGNOSIS, "C34.9");
        Visit.TransferredFrom from = transferredFrom(part.maybe("transferredFrom"));
        if (begin == null || end == null) {
            return null;
        }
        if (discharged != null && end.isBefore(begin)) {
            discharged.fault("早于入院日 " + begin, "is before admission, " + begin);
            return null;
        }
        return new Visit(
                kind,
                treatingArea,
                level,
                begin,
                end,
                nthAdmission,
                emergency,
                trauma,
                thirdParty,
                treated,
                held,
                diagnoses,
                from);
    }

    /** A pharmacy need not be told its grade. */
    private static HospitalLevel level(Part part, VisitKind kind) {
        Part level = part.maybe("hospitalLevel");
        if (level == null && kind == VisitKind.PHARMACY) {
            return HospitalLevel.PHARMACY;
        }
        return part.field("hospitalLevel").of(Vocabulary.LEVELS, HospitalLevel.UNGRADED);
    }

    private static Visit.@Nullable TransferredFrom transferredFrom(@Nullable Part part) {
        if (part == null) {
            return null;
        }
        part.only(ClaimKeys.TRANSFERRED_FROM);
        return new Visit.TransferredFrom(
                part.field("hospitalLevel").of(Vocabulary.LEVELS, HospitalLevel.UNGRADED),
                Figures.money(part.field("deductiblePaid")));
    }
}
