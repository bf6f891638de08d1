package org.tongbao.simulation.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.core.trace.Finding;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.policy.claim.ClaimReader;

class RandomClaimsTest {

    private static final int MANY = 5000;
    private static final YamlPolicyBook BOOK = YamlPolicyBook.packaged();
    private static final Catalogues CATALOGUES = ReadingCatalogues.bundled();

    @Test
    void theSameSeedAndNumberAreTheSameClaim() {
        RandomClaims one = claims(7);
        RandomClaims other = claims(7);

        assertThat(other.claim(500)).isEqualTo(one.claim(500));
        assertThat(other.claim(0)).isEqualTo(one.claim(0)).isNotEqualTo(one.claim(1));
        assertThat(claims(8).claim(0)).isNotEqualTo(one.claim(0));
    }

    /** Each is decided with all its identities; the law is silent on none. */
    @Test
    void everyClaimIsDecidedAndTogetherTheyTouchTheWholeLaw() {
        Adjudication law = new Adjudication(BOOK, CATALOGUES);
        RandomClaims claims = claims(7);
        Set<VisitKind> kinds = EnumSet.noneOf(VisitKind.class);
        Set<FilingCategory> categories = EnumSet.noneOf(FilingCategory.class);
        Set<BenefitClass> classes = EnumSet.noneOf(BenefitClass.class);
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        Set<AreaPolicy> policies = new HashSet<>();
        Set<String> rules = new HashSet<>();
        int met = 0;
        for (int number = 0; number < MANY; number++) {
            Claim claim = ClaimReader.read(claims.claim(number));
            Settlement settlement = law.decide(claim);
            kinds.add(claim.visit().kind());
            claim.filings().forEach(filing -> categories.add(filing.category()));
            classes.add(settlement.benefitClass());
            answers.add(settlement.answer());
            policies.add(settlement.policy());
            settlement.findings().stream()
                    .map(Finding::rule)
                    .forEach(rule -> rules.add(rule.code()));
            met += settlement.answer() == Answer.MET ? 1 : 0;
        }

        assertThat(kinds).containsExactlyInAnyOrder(VisitKind.values());
        assertThat(categories).hasSize(FilingCategory.values().length - 1);
        assertThat(classes).containsExactlyInAnyOrder(BenefitClass.values());
        assertThat(answers).contains(Answer.MET, Answer.NOT_MET, Answer.REFERRED);
        assertThat(policies.stream().map(AreaPolicy::area).distinct())
                .hasSameSizeAs(BOOK.policies().stream().map(AreaPolicy::area).distinct().toList());
        assertThat(rules)
                .contains(
                        "OUTSIDE",
                        "ABOVE_CAP",
                        "PRE_SELF_PAY",
                        "BAND",
                        "PENALTY_POINTS",
                        "SERIOUS_ILLNESS",
                        "CIVIL_SERVANT",
                        "ASSISTANCE",
                        "ACCOUNT",
                        "FAMILY_ACCOUNT",
                        "THIRD_PARTY");
        assertThat(met).isBetween(MANY * 80 / 100, MANY * 97 / 100);
    }

    private static RandomClaims claims(long seed) {
        return new RandomClaims(seed, BOOK, CATALOGUES);
    }
}
