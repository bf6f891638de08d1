package org.tongbao.policy.book;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.OffSite;

/** Reads how an area treats visits away from home, within the limits of the national frames. */
final class OffSiteReader {

    private final Period effective;
    private final List<NationalFrame> frames;

    /**
     * @param effective the days of the policy
     * @param frames all national frames
     */
    OffSiteReader(Period effective, List<NationalFrame> frames) {
        this.effective = effective;
        this.frames = frames;
    }

    OffSite read(Passage passage) {
        passage.keys(
                "penalties",
                "appliesTo",
                "unfiled",
                "homeWhileFiled",
                "homeWhilePromised",
                "selfPay",
                "waivers");
        return new OffSite(
                penalties(passage.field("penalties")),
                passage.field("appliesTo")
                        .<Set<OffSite.Target>>cited(p -> p.words(OffSite.Target.class))
                        .value(),
                passage.field("unfiled").citedWord(OffSite.Unfiled.class),
                passage.field("homeWhileFiled").citedWord(BenefitClass.class),
                passage.field("homeWhilePromised").citedWord(BenefitClass.class),
                passage.field("selfPay").citedWord(OffSite.SelfPayOwner.class),
                passage.field("waivers").items().stream().map(OffSiteReader::waiver).toList());
    }

    private Map<BenefitClass, OffSite.Penalty> penalties(Passage passage) {
        Map<BenefitClass, OffSite.Penalty> all = new EnumMap<>(BenefitClass.class);
        passage.fields()
                .forEach(
                        (key, one) -> {
                            BenefitClass of = Words.of(BenefitClass.class, key, one);
                            all.put(of, penalty(of, one));
                        });
        return all;
    }

    private OffSite.Penalty penalty(BenefitClass of, Passage passage) {
        passage.keys("points", "factor", "overrideNationalLimit", "reason");
        Passage factor = passage.maybe("factor");
        Passage points = passage.maybe("points");
        if ((factor == null) == (points == null)) {
            passage.fault("应写 points（百分点）或 factor（乘数）之一", "must have either points or a factor");
        }
        if (factor != null) {
            Cited<Rate> figure = factor.citedRate();
            within(of, figure.value().complement(), factor, passage);
            return new OffSite.Factor(figure);
        }
        Passage figure = points == null ? passage.field("points") : points;
        Cited<Rate> read = figure.citedRate();
        within(of, read.value(), figure, passage);
        return new OffSite.Points(read);
    }

    private void within(BenefitClass of, Rate lowered, Passage figure, Passage penalty) {
        if (overridden(penalty)) {
            return;
        }
        for (NationalFrame frame : frames) {
            Cited<Rate> limit = frame.pointLimits().get(of);
            if (limit != null
                    && frame.effective().overlaps(effective)
                    && lowered.compareTo(limit.value()) > 0) {
                String most = limit.value().percent().replace("%", "");
                figure.fault(
                        "超过国家规定的下降幅度上限 "
                                + most
                                + " 个百分点（"
                                + limit.citation()
                                + "）；确有依据的，写 overrideNationalLimit: true 和 reason",
                        "exceeds the national limit of "
                                + most
                                + " percentage points ("
                                + limit.citation()
                                + "); if there is ground for it, give overrideNationalLimit: true"
                                + " and a reason");
            }
        }
    }

    private static boolean overridden(Passage penalty) {
        Passage override = penalty.maybe("overrideNationalLimit");
        if (override == null || !Plain.flag(override)) {
            return false;
        }
        penalty.field("reason").text();
        return true;
    }

    private static OffSite.Waiver waiver(Passage passage) {
        passage.keys("category", "areas");
        Cited<FilingCategory> category = passage.field("category").citedWord(FilingCategory.class);
        Set<AreaCode> areas = new LinkedHashSet<>();
        for (Passage item : passage.field("areas").items()) {
            areas.add(Area.of(item));
        }
        return new OffSite.Waiver(
                category.value(), Set.copyOf(areas), new Cited<>(true, category.citation()));
    }
}
