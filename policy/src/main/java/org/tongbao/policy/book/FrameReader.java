package org.tongbao.policy.book;

import java.util.EnumMap;
import java.util.Map;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.VisitKind;

/** Reads the national rules that bind every area in a period. */
final class FrameReader {

    private FrameReader() {}

    static NationalFrame read(SourcedFile file, Reading reading) {
        Passage whole = Passage.whole(file.tree(), reading);
        whole.keys(
                "name",
                "effective",
                SourcedFile.BASED_ON,
                SourcedFile.TAKEN_AS,
                SourcedFile.SOURCES,
                "division",
                "categories",
                "emergencyDeemedFiled",
                "supplementaryFiling",
                "dualBenefits",
                "trauma",
                "pointLimits",
                "direct");
        return new NationalFrame(
                whole.field("name").text(),
                Days.of(whole.field("effective")),
                division(whole.field("division")),
                whole.field("categories").cited(p -> p.words(FilingCategory.class)),
                whole.field("emergencyDeemedFiled").cited(Plain::flag),
                whole.field("supplementaryFiling").cited(Plain::flag),
                whole.field("dualBenefits").cited(Plain::flag),
                whole.field("trauma").citedWord(NationalFrame.Trauma.class),
                limits(whole.field("pointLimits")),
                whole.field("direct").cited(p -> p.words(VisitKind.class)));
    }

    /** The one rule of the frame that is words alone: its source says who decides what. */
    private static Citation division(Passage passage) {
        return passage.cited(Passage::text).citation();
    }

    private static Map<BenefitClass, Cited<Rate>> limits(Passage passage) {
        Map<BenefitClass, Cited<Rate>> all = new EnumMap<>(BenefitClass.class);
        passage.fields()
                .forEach(
                        (key, limit) ->
                                all.put(
                                        Words.of(BenefitClass.class, key, limit),
                                        limit.citedRate()));
        return Map.copyOf(all);
    }
}
