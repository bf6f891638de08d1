package org.tongbao.policy.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.AccountUse;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.Benefit;
import org.tongbao.core.policy.InsuranceYear;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.VisitKind;

/** Reads one file of an area's policy. */
final class AreaReader {

    private static final int MONTHS = 12;

    private final List<NationalFrame> frames;
    private final Set<String> diseases;

    /**
     * @param frames the national frames it must keep within
     * @param diseases the national codes of chronic diseases
     */
    AreaReader(List<NationalFrame> frames, Set<String> diseases) {
        this.frames = frames;
        this.diseases = diseases;
    }

    AreaFile read(SourcedFile file, Reading reading) {
        Passage whole = Passage.whole(file.tree(), reading);
        whole.keys(
                "area",
                "name",
                "scheme",
                "effective",
                SourcedFile.BASED_ON,
                SourcedFile.TAKEN_AS,
                SourcedFile.SOURCES,
                "year",
                "rounding",
                "inpatient",
                "outpatient",
                "chronic",
                "tiers",
                "account",
                "offSite",
                SourcedFile.EXAMPLES);
        AreaCode area = Area.of(whole.field("area"));
        Scheme scheme = scheme(whole.field("scheme"));
        Period effective = Days.of(whole.field("effective"));
        named(whole, file.name(), area, scheme);
        Passage name = whole.field("name").keys("zh", "en");
        Passage capOfStays = whole.field("inpatient").field("cap");
        var benefits = new BenefitReader(scheme, VisitKind.INPATIENT, capOfStays);
        Passage rounding = whole.field("rounding").keys("perBand");
        Passage account = whole.field("account").keys("use");
        var policy =
                new AreaPolicy(
                        area,
                        name.field("zh").text(),
                        name.field("en").text(),
                        scheme,
                        effective,
                        reading.certainty(),
                        year(whole.field("year")),
                        benefits.read(whole.field("inpatient").keys(BenefitReader.KEYS)),
                        outpatient(whole.field("outpatient"), scheme, capOfStays),
                        chronic(whole.field("chronic"), scheme, capOfStays),
                        new TierReader(scheme).read(whole.field("tiers")),
                        account.field("use").citedWord(AccountUse.class),
                        new OffSiteReader(effective, frames).read(whole.field("offSite")),
                        rounding.field("perBand").cited(Plain::flag));
        return new AreaFile(
                file.name(),
                certain(policy, reading),
                file.basedOn(),
                reading.figures(),
                reading.areas(),
                ExampleReader.read(whole.maybe(SourcedFile.EXAMPLES)));
    }

    /** How sure we are is known only when every figure has been read. */
    private static AreaPolicy certain(AreaPolicy p, Reading reading) {
        return new AreaPolicy(
                p.area(),
                p.nameZh(),
                p.nameEn(),
                p.scheme(),
                p.effective(),
                reading.certainty(),
                p.year(),
                p.inpatient(),
                p.outpatient(),
                p.chronic(),
                p.tiers(),
                p.account(),
                p.offSite(),
                p.roundPerBand());
    }

    private static void named(Passage whole, String file, AreaCode area, Scheme scheme) {
        String start = "areas/" + area + "-" + scheme.code() + "-";
        if (!file.startsWith(start)) {
            whole.field("area")
                    .fault("文件名应以 " + start + " 开头", "the file's name must begin with " + start);
        }
    }

    private static Scheme scheme(Passage passage) {
        return Scheme.of(passage.written())
                .orElseGet(
                        () -> {
                            passage.fault("应是 310（职工）或 390（居民）", "must be 310 or 390");
                            return Scheme.EMPLOYEE;
                        });
    }

    private static InsuranceYear year(Passage passage) {
        passage.keys("firstMonth", "crossing");
        return new InsuranceYear(
                passage.field("firstMonth").cited(p -> Plain.whole(p, 1, MONTHS)),
                passage.field("crossing").citedWord(InsuranceYear.Crossing.class));
    }

    private static @Nullable Benefit outpatient(
            Passage passage, Scheme scheme, Passage capOfStays) {
        if (passage.saysNone()) {
            return null;
        }
        return new BenefitReader(scheme, VisitKind.OUTPATIENT, capOfStays)
                .read(passage.keys(BenefitReader.KEYS));
    }

    private Map<String, Cited<Benefit>> chronic(Passage list, Scheme scheme, Passage capOfStays) {
        Map<String, Cited<Benefit>> all = new LinkedHashMap<>();
        for (Passage passage : list.items()) {
            passage.keys("diseases", "deductible", "basis", "bands", "ageBonus", "cap");
            Passage codes = passage.field("diseases");
            var benefit = new BenefitReader(scheme, VisitKind.CHRONIC, capOfStays).read(passage);
            for (Passage code : codes.items()) {
                var cited = new Cited<>(benefit, code.citation());
                if (all.put(ChronicDisease.stem(known(code)), cited) != null) {
                    code.fault("这个病种已列过", "this disease is listed already");
                }
            }
        }
        return all;
    }

    private String known(Passage code) {
        if (!diseases.contains(code.written())) {
            code.fault(
                    "全国门诊慢特病病种中没有这个代码" + Words.meantZh(code.written(), diseases),
                    "no chronic disease of the national list has this code"
                            + Words.meantEn(code.written(), diseases));
        }
        return code.written();
    }
}
