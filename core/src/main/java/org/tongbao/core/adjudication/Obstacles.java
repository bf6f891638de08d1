package org.tongbao.core.adjudication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Citation;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.VisitKind;

/** Looks for everything that stands in the way of a direct settlement, and states all of it. */
final class Obstacles {

    private static final int STEM = 4;

    private final Claim claim;
    private final AreaPolicy policy;
    private final NationalFrame frame;
    private final Findings findings;
    private Answer answer = Answer.MET;

    Obstacles(Claim claim, AreaPolicy policy, NationalFrame frame, Findings findings) {
        this.claim = claim;
        this.policy = policy;
        this.frame = frame;
        this.findings = findings;
    }

    /** The answer that prevails among all grounds found. */
    Answer answer(BenefitClass benefitClass, boolean away, ScopedBill bill, boolean yearMissing) {
        injury(away);
        kind();
        if (away && benefitClass == BenefitClass.UNFILED) {
            unfiled();
        }
        for (ScopedLine line : bill.lines()) {
            if (line.ground() == ScopedLine.Ground.LIMITED_USE_OPEN) {
                missing("visit.diagnoses", line.citation());
                break;
            }
        }
        if (yearMissing) {
            missing("yearBefore", policy.year().crossing().citation());
        }
        return answer;
    }

    /** The stem of a national disease code that areas match on: M and three digits. */
    static String stem(String disease) {
        return disease.length() > STEM ? disease.substring(0, STEM) : disease;
    }

    private void injury(boolean away) {
        Visit visit = claim.visit();
        boolean trauma = visit.trauma() != null && visit.trauma();
        Citation rule = frame.trauma().citation();
        if (visit.thirdParty() != null && visit.thirdParty()) {
            because(Answer.NOT_MET, Step.THIRD_PARTY, rule);
        } else if (trauma && visit.thirdParty() == null) {
            missing("visit.thirdParty", rule);
        }
        if (trauma && away && frame.trauma().value() == NationalFrame.Trauma.EXCLUDED) {
            because(Answer.NOT_MET, Step.TRAUMA_EXCLUDED, rule);
        }
    }

    private void kind() {
        VisitKind kind = claim.visit().kind();
        boolean across = policy.area().acrossProvincesFrom(claim.visit().treatingArea());
        if (across && !frame.direct().value().contains(kind)) {
            because(Answer.NOT_MET, Step.NOT_DIRECT, frame.direct().citation(), kind);
        }
        switch (kind) {
            case INPATIENT -> {}
            case OUTPATIENT, PHARMACY -> {
                if (policy.outpatient() == null) {
                    because(Answer.NOT_MET, Step.NO_BENEFIT, frame.division(), kind);
                }
            }
            case CHRONIC -> chronic(claim.visit().disease());
        }
    }

    private void chronic(@Nullable String disease) {
        if (disease == null) {
            missing("visit.disease", frame.division());
            return;
        }
        if (!policy.chronic().containsKey(stem(disease))) {
            because(Answer.NOT_MET, Step.DISEASE_NOT_COVERED, frame.division(), disease);
        }
        List<String> recognised = claim.visit().recognised();
        if (recognised != null
                && recognised.stream().noneMatch(own -> stem(own).equals(stem(disease)))) {
            because(Answer.NOT_MET, Step.DISEASE_NOT_RECOGNISED, frame.division(), disease);
        }
    }

    private void unfiled() {
        var unfiled = policy.offSite().unfiled();
        switch (unfiled.value()) {
            case REFUSE -> because(Answer.NOT_MET, Step.UNFILED_REFUSED, unfiled.citation());
            case MANUAL -> because(Answer.REFERRED, Step.UNFILED_MANUAL, unfiled.citation());
            case REDUCED_DIRECT -> {}
        }
    }

    private void missing(String fact, Citation rule) {
        because(Answer.UNSETTLED, Step.MISSING_FACT, rule, fact);
    }

    private void because(Answer found, Step step, Citation article, Object... facts) {
        findings.add(step, article, Money.ZERO, facts);
        if (found.compareTo(answer) < 0) {
            answer = found;
        }
    }
}
