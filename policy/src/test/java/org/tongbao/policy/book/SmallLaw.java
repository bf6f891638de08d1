package org.tongbao.policy.book;

import java.util.LinkedHashMap;
import java.util.Map;

/** The smallest law without a fault, for tests that change one thing in it. */
final class SmallLaw {

    static final String AREA = "areas/110000-310-2024.yaml";
    static final String FRAME = "national/frame-2023.yaml";
    static final String DISEASES = "national/chronic-diseases.yaml";
    static final String INTERPRETATIONS = "interpretations.yaml";

    static final String AREA_TEXT =
            """
            area: 110000
            name: {zh: 甲市, en: A}
            scheme: 310
            effective: {from: 2024-01-01, to: 2024-12-31}
            sources:
              s: {document: D, certainty: ILLUSTRATIVE}
            year: {firstMonth: 1, crossing: WHOLE_BY_DISCHARGE, source: s}
            rounding: {perBand: true, source: s}
            inpatient:
              source: s
              deductible:
                mode: PER_VISIT
                amount: 1300.00
                later: SAME
                transfer: {up: FULL, down: FULL}
              basis: VISIT_IN_SCOPE
              bands:
                - above: 0
                  upTo: 30000
                  rate: 0.85
                - above: 30000
                  rate:
                    - {types: [ACTIVE], is: 0.90}
                    - {types: [RETIRED], is: 0.95}
              cap: {amount: 100000, basis: FUND_PAID, scope: OWN}
            outpatient: {is: NONE, source: s}
            chronic:
              - diseases: [M03900]
                source: s
                deductible: {mode: PER_VISIT, amount: 0}
                basis: VISIT_ABOVE_DEDUCTIBLE
                bands: [{above: 0, rate: 0.5}]
                cap: INPATIENT
            tiers:
              - {kind: LARGE_AMOUNT, visits: [INPATIENT], rate: 0.8, yearCap: NONE, source: s}
            account: {use: ALL_PERSONAL, source: s}
            offSite:
              source: s
              penalties:
                REFERRAL: {points: 0.10}
              appliesTo: [INPATIENT]
              unfiled: REFUSE
              homeWhileFiled: LOCAL
              homeWhilePromised: LOCAL
              selfPay: TREATMENT
              waivers: []
            """;

    static final String FRAME_TEXT =
            """
            name: NATIONAL-2022
            effective: {from: 2023-01-01}
            sources:
              s: {document: 国家文件, article: 二（六）, certainty: CHECKED}
            division: {is: 三句话, source: s}
            categories: {is: [REFERRED], source: s}
            emergencyDeemedFiled: {is: true, source: s}
            supplementaryFiling: {is: true, source: s}
            dualBenefits: {is: true, source: s}
            trauma: {is: EXCLUDED, source: s}
            pointLimits: {REFERRAL: 0.10, source: s}
            direct: {is: [INPATIENT], source: s}
            """;

    static final String DISEASES_TEXT =
            """
            sources:
              s: {document: D, certainty: CHECKED}
            diseases:
              - {code: M03900, zh: 高血压, en: Hypertension, source: s}
            """;

    private final Map<String, String> texts = new LinkedHashMap<>();

    SmallLaw() {
        texts.put(AREA, AREA_TEXT);
        texts.put(FRAME, FRAME_TEXT);
        texts.put(DISEASES, DISEASES_TEXT);
        texts.put(INTERPRETATIONS, LawFiles.packaged().texts().getOrDefault(INTERPRETATIONS, ""));
    }

    /** The same with a part of a file replaced; the part must be there. */
    SmallLaw with(String file, String part, String by) {
        String text = texts.getOrDefault(file, "");
        if (!text.contains(part)) {
            throw new IllegalArgumentException(file + " has no " + part);
        }
        texts.put(file, text.replace(part, by));
        return this;
    }

    /** The same with one more file. */
    SmallLaw and(String file, String text) {
        texts.put(file, text);
        return this;
    }

    LawFiles files() {
        return LawFiles.of(texts);
    }

    Law read() {
        return Law.read(files());
    }
}
