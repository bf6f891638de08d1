package org.tongbao.core.adjudication;

import static org.tongbao.core.adjudication.Law.cited;
import static org.tongbao.core.adjudication.Law.day;
import static org.tongbao.core.adjudication.Law.rate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.Interpretation;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.PolicyBook;
import org.tongbao.core.policy.VisitKind;

/** A book of a few policies and the two national frames of policy reference A.13. */
record SmallBook(List<AreaPolicy> policies) implements PolicyBook {

    /** NATIONAL-2022, in force from 2023-01-01. */
    static final NationalFrame SINCE_2023 =
            new NationalFrame(
                    "NATIONAL-2022",
                    Period.since(day("2023-01-01")),
                    cited("", "division").citation(),
                    cited(Set.copyOf(EnumSet.allOf(FilingCategory.class)), "categories"),
                    cited(true, "emergency"),
                    cited(true, "supplementary"),
                    cited(true, "dual"),
                    cited(NationalFrame.Trauma.WITHOUT_THIRD_PARTY, "trauma"),
                    Map.of(
                            BenefitClass.EMERGENCY, rate("0.10"),
                            BenefitClass.REFERRAL, rate("0.10"),
                            BenefitClass.TEMP_OTHER, rate("0.20")),
                    cited(Set.copyOf(EnumSet.allOf(VisitKind.class)), "direct"));

    /** NATIONAL-2016+2020: four categories, no deemed filing, stays only. */
    static final NationalFrame BEFORE_2023 =
            new NationalFrame(
                    "NATIONAL-2016+2020",
                    new Period(day("2016-01-01"), day("2022-12-31")),
                    cited("", "division").citation(),
                    cited(
                            Set.of(
                                    FilingCategory.SETTLED_RETIREE,
                                    FilingCategory.LONG_RESIDENT,
                                    FilingCategory.STATIONED,
                                    FilingCategory.REFERRED),
                            "categories"),
                    cited(false, "emergency"),
                    cited(false, "supplementary"),
                    cited(false, "dual"),
                    cited(NationalFrame.Trauma.EXCLUDED, "trauma"),
                    Map.of(),
                    cited(Set.of(VisitKind.INPATIENT), "direct"));

    static SmallBook of(PolicyDraft... drafts) {
        return new SmallBook(Arrays.stream(drafts).map(PolicyDraft::done).toList());
    }

    /** Decides by this book, with national catalogues only. */
    Settlement decide(ClaimDraft claim) {
        return new Adjudication(this, Items.CATALOGUES).decide(claim.done());
    }

    Settlement decide(ClaimDraft claim, Catalogues catalogues) {
        return new Adjudication(this, catalogues).decide(claim.done());
    }

    @Override
    public String edition() {
        return "small";
    }

    @Override
    public AreaPolicy policy(AreaCode area, Scheme scheme, LocalDate day) {
        for (AreaPolicy policy : policies) {
            if (policy.scheme() == scheme
                    && policy.area().covers(area)
                    && policy.effective().holds(day)) {
                return policy;
            }
        }
        throw new SilenceOfLaw(area, day, "policy " + scheme.code());
    }

    @Override
    public NationalFrame frame(LocalDate day) {
        if (SINCE_2023.effective().holds(day)) {
            return SINCE_2023;
        }
        if (BEFORE_2023.effective().holds(day)) {
            return BEFORE_2023;
        }
        throw new SilenceOfLaw(Law.BEIJING, day, "national frame");
    }

    @Override
    public Citation citation(Interpretation interpretation) {
        return new Citation("interpretation", interpretation.name(), Certainty.INTERPRETATION);
    }
}
