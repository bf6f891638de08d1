package org.tongbao.simulation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.policy.claim.ClaimReader;
import org.tongbao.simulation.bench.drools.InpatientRules;
import org.tongbao.simulation.bench.drools.Law;
import org.tongbao.simulation.claims.RandomClaims;

/** The rules in Drools decide what the core decides, and a difference would be seen. */
class AgreementTest {

    private static final YamlPolicyBook BOOK = YamlPolicyBook.packaged();
    private static final Law LAW = new Law(BOOK, ReadingCatalogues.bundled());
    private static final Adjudication CORE = new Adjudication(LAW.book(), LAW.catalogues());
    private static final InpatientRules RULES = InpatientRules.under(LAW);

    @Test
    void whatIsMeasuredIsDecidedAlike() {
        List<Claim> claims = DecidingAlone.inpatientClaims(3000, 20);
        List<Settlement> together = RULES.decide(claims);
        InpatientRules facts = InpatientRules.withFindingsAsFacts(LAW);

        for (int i = 0; i < claims.size(); i++) {
            Settlement inOneSession = together.get(i);
            Agreement.demand(claims.get(i), CORE::decide, _ -> inOneSession);
            Agreement.demand(claims.get(i), CORE::decide, one -> alone(facts, one));
        }
    }

    /** Wider than what is measured: residents, home, no filing, every payer, every obstacle. */
    @Test
    void anyStayIsDecidedAlike() {
        RandomClaims random = new RandomClaims(20, BOOK, LAW.catalogues());
        Set<String> rules = new TreeSet<>();
        Set<BenefitClass> classes = EnumSet.noneOf(BenefitClass.class);
        for (int number = 0; number < 6000; number++) {
            Claim claim = ClaimReader.read(random.claim(number));
            if (claim.visit().kind() == VisitKind.INPATIENT) {
                Agreement.demand(claim, CORE::decide, one -> alone(RULES, one));
                Settlement settlement = CORE.decide(claim);
                classes.add(settlement.benefitClass());
                settlement.findings().forEach(found -> rules.add(found.rule().code()));
            }
        }

        assertThat(classes).containsExactlyInAnyOrder(BenefitClass.values());
        assertThat(rules)
                .contains(
                        "REFUNDS",
                        "DEDUCTIBLE",
                        "PENALTY_POINTS",
                        "POOL_CAP",
                        "LARGE_AMOUNT",
                        "SERIOUS_ILLNESS",
                        "PREFERENCE",
                        "CIVIL_SERVANT",
                        "ASSISTANCE",
                        "FAMILY_ACCOUNT",
                        "THIRD_PARTY");
    }

    static Stream<Arguments> onOneThingElse() {
        return Stream.of(
                other("amounts", AgreementTest::aFenInTheAccount),
                other("yearChanges", AgreementTest::allUsedUp),
                other("benefitClass", claim -> claim.filed(List.<Filing>of())),
                other("lines", AgreementTest::oneLineApproved),
                other("findings", AgreementTest::aFenInTheAccount));
    }

    @ParameterizedTest(name = "another claim is seen by its {0}")
    @MethodSource
    void onOneThingElse(String differing, UnaryOperator<Claim> changed) {
        Claim claim =
                DecidingAlone.inpatientClaims(50, 20).stream()
                        .filter(one -> one.account().use() == Account.Use.OWN)
                        .findFirst()
                        .orElseThrow();

        assertThatNoException()
                .isThrownBy(() -> Agreement.demand(claim, CORE::decide, CORE::decide));
        Disagreement seen =
                catchThrowableOfType(
                        Disagreement.class,
                        () ->
                                Agreement.demand(
                                        claim,
                                        CORE::decide,
                                        one -> alone(RULES, changed.apply(one))));
        assertThat(seen.en())
                .contains("\n  " + differing + "\n    ours ", "\nclaim " + claim)
                .isNotEqualTo(seen.zh());
        assertThat(seen.zh()).contains(differing, "结果不一致");
    }

    private static Arguments other(String differing, UnaryOperator<Claim> changed) {
        return Arguments.of(differing, changed);
    }

    private static Settlement alone(InpatientRules rules, Claim claim) {
        return rules.decide(List.of(claim)).getFirst();
    }

    private static Claim aFenInTheAccount(Claim claim) {
        Account nearlyEmpty = new Account(Money.ofFen(1), Account.Use.OWN);
        return with(claim, claim.yearSoFar(), nearlyEmpty, claim.lines());
    }

    private static Claim allUsedUp(Claim claim) {
        YearSoFar.Used all =
                new YearSoFar.Used(Money.ofFen(0), Money.ofYuan("900000"), Money.ofYuan("900000"));
        YearSoFar year = claim.yearSoFar().with(VisitKind.INPATIENT, all);
        return with(claim, year, claim.account(), claim.lines());
    }

    private static Claim oneLineApproved(Claim claim) {
        FeeLine first = claim.lines().getFirst();
        FeeLine refused =
                new FeeLine(
                        first.code(),
                        first.stated(),
                        first.price(),
                        first.quantity(),
                        first.amount(),
                        first.approved() == null);
        return with(
                claim,
                claim.yearSoFar(),
                claim.account(),
                Stream.concat(Stream.of(refused), claim.lines().stream().skip(1)).toList());
    }

    private static Claim with(Claim claim, YearSoFar year, Account account, List<FeeLine> lines) {
        return new Claim(
                claim.insuredArea(),
                claim.person(),
                claim.visit(),
                claim.filings(),
                year,
                claim.yearBefore(),
                account,
                lines);
    }
}
