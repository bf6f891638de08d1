package org.tongbao.core.adjudication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Citation;
import org.tongbao.core.policy.AccountUse;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.VisitKind;

/** Looks for everything that stands in the way of a direct settlement, and states all of it. */
record Obstacles(
        Claim claim,
        AreaPolicy policy,
        NationalFrame frame,
        boolean away,
        ScopedBill bill,
        boolean yearMissing) {

    private static final int STEM = 4;

    /** The answer that prevails among all grounds found. */
    Answer answer(BenefitClass benefitClass, Findings findings) {
        Grounds grounds = new Grounds(findings);
        injury(grounds);
        kind(grounds);
        if (away && benefitClass == BenefitClass.UNFILED) {
            unfiled(grounds);
        }
        limitedUse(grounds);
        if (yearMissing) {
            grounds.missing(MissingFact.YEAR_BEFORE, policy.year().crossing().citation());
        }
        return grounds.answer;
    }

    /** The stem of a national disease code that areas match on: M and three digits. */
    static String stem(String disease) {
        return disease.length() > STEM ? disease.substring(0, STEM) : disease;
    }

    private void injury(Grounds grounds) {
        Visit visit = claim.visit();
        boolean trauma = visit.trauma() != null && visit.trauma();
        Citation rule = frame.trauma().citation();
        if (visit.thirdParty() != null && visit.thirdParty()) {
            grounds.add(Obstacle.THIRD_PARTY, rule);
        } else if (trauma && visit.thirdParty() == null) {
            grounds.missing(MissingFact.THIRD_PARTY, rule);
        }
        if (trauma && away && frame.trauma().value() == NationalFrame.Trauma.EXCLUDED) {
            grounds.add(Obstacle.TRAUMA_EXCLUDED, rule);
        }
    }

    private void kind(Grounds grounds) {
        VisitKind kind = claim.visit().kind();
        boolean across = policy.area().acrossProvincesFrom(claim.visit().treatingArea());
        if (across && !frame.direct().value().contains(kind)) {
            grounds.add(Obstacle.NOT_DIRECT, frame.direct().citation(), kind);
        }
        switch (kind) {
            case INPATIENT -> {}
            case OUTPATIENT, PHARMACY -> {
                if (policy.outpatient() == null) {
                    unpooled(kind, grounds);
                }
            }
            case CHRONIC -> chronic(claim.visit().disease(), grounds);
        }
    }

    /** Where no pool pays, an account still may (policy reference A.3). */
    private void unpooled(VisitKind kind, Grounds grounds) {
        boolean accountPays =
                claim.account().use() != Account.Use.NONE
                        && policy.account().value() != AccountUse.NOTHING;
        if (accountPays) {
            Citation rule = policy.account().citation();
            grounds.findings.add(Step.ACCOUNT_ONLY, rule, Money.ZERO, kind);
        } else {
            grounds.add(Obstacle.NO_BENEFIT, frame.division(), kind);
        }
    }

    private void chronic(@Nullable String disease, Grounds grounds) {
        if (disease == null) {
            grounds.missing(MissingFact.DISEASE, frame.division());
            return;
        }
        if (!policy.chronic().containsKey(stem(disease))) {
            grounds.add(Obstacle.DISEASE_NOT_COVERED, frame.division(), disease);
        }
        List<String> recognised = claim.visit().recognised();
        if (recognised != null
                && recognised.stream().noneMatch(own -> stem(own).equals(stem(disease)))) {
            grounds.add(Obstacle.DISEASE_NOT_RECOGNISED, frame.division(), disease);
        }
    }

    private void unfiled(Grounds grounds) {
        var unfiled = policy.offSite().unfiled();
        switch (unfiled.value()) {
            case REFUSE -> grounds.add(Obstacle.UNFILED_REFUSED, unfiled.citation());
            case MANUAL -> grounds.add(Obstacle.UNFILED_MANUAL, unfiled.citation());
            case REDUCED_DIRECT -> {}
        }
    }

    private void limitedUse(Grounds grounds) {
        if (!bill.isOpen()) {
            return;
        }
        Map<MissingFact, Citation> missing = new EnumMap<>(MissingFact.class);
        LimitedUse limitedUse = new LimitedUse(claim);
        for (ScopedLine line : bill.lines()) {
            if (line.isOpen()) {
                Citation article = line.citation();
                limitedUse.missing(line).forEach(fact -> missing.putIfAbsent(fact, article));
            }
        }
        missing.forEach(grounds::missing);
    }

    /** Grounds as they are found, and the answer that prevails among them. */
    private static final class Grounds {

        private final Findings findings;
        private Answer answer = Answer.MET;

        Grounds(Findings findings) {
            this.findings = findings;
        }

        void missing(MissingFact fact, Citation rule) {
            add(Obstacle.MISSING_FACT, rule, fact, fact.path());
        }

        void add(Obstacle obstacle, Citation article, Object... facts) {
            findings.add(obstacle, article, Money.ZERO, facts);
            if (obstacle.answer().compareTo(answer) < 0) {
                answer = obstacle.answer();
            }
        }
    }
}
