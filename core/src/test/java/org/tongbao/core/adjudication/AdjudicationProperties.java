package org.tongbao.core.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.Bands;
import org.tongbao.core.policy.Benefit;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.Tier;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.core.trace.Finding;

/** What holds of every decision by every policy. */
class AdjudicationProperties {

    @Provide
    Arbitrary<SmallBook> books() {
        return Worlds.books();
    }

    @Provide("books without caps on payments")
    Arbitrary<SmallBook> uncapped() {
        return Worlds.books(List.of(Cap.Basis.IN_SCOPE));
    }

    @Provide
    Arbitrary<Worlds.Case> cases() {
        return Worlds.cases();
    }

    @Provide
    Arbitrary<List<Worlds.Case>> years() {
        return Worlds.cases().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Worlds.Line> lines() {
        return Worlds.lines();
    }

    @Property
    void payersAddUpAndNothingIsNegative(
            @ForAll("books") SmallBook book, @ForAll("cases") Worlds.Case visit) {
        Settlement settlement = book.decide(visit.claim());

        Amounts it = settlement.amounts();
        assertThat(settlement.answer()).isEqualTo(Answer.MET);
        assertThat(it.fundTotal().plus(it.personTotal())).as("I1").isEqualTo(it.total());
        assertThat(it.accountTotal().plus(it.cash())).as("I2").isEqualTo(it.personTotal());
        assertThat(
                        it.pool()
                                .plus(it.largeAmount())
                                .plus(it.seriousIllness())
                                .plus(it.civilServant())
                                .plus(it.assistance()))
                .as("I3")
                .isEqualTo(it.fundTotal());
        assertThat(it.outside().plus(it.aboveCap()).plus(it.preSelfPay()).plus(it.inScope()))
                .as("I4")
                .isEqualTo(it.total());
        assertThat(sum(settlement.payments().stream().map(Settlement.Payment::paid).toList()))
                .as("I5")
                .isEqualTo(it.fundTotal());
        assertThat(it.deductible()).as("I6").isBetween(Money.ZERO, it.inScope());
        assertThat(
                        List.of(
                                it.outside(),
                                it.aboveCap(),
                                it.preSelfPay(),
                                it.pool(),
                                it.largeAmount(),
                                it.seriousIllness(),
                                it.civilServant(),
                                it.assistance(),
                                it.ownAccount(),
                                it.familyAccount(),
                                it.cash()))
                .allSatisfy(amount -> assertThat(amount).isGreaterThanOrEqualTo(Money.ZERO));
        assertThat(it.pool()).isLessThanOrEqualTo(it.inScope().minus(it.deductible()));
        assertThat(it.fundTotal()).isLessThanOrEqualTo(it.inScope().plus(it.preSelfPay()));
    }

    @Property
    void oneMoreCoveredLineNeverPaysLess(
            @ForAll("books") SmallBook book,
            @ForAll("cases") Worlds.Case visit,
            @ForAll("lines") Worlds.Line more) {
        Worlds.Line covered =
                new Worlds.Line(CatalogueClass.B, more.fen(), more.selfPayPercent(), 101);
        List<Worlds.Line> lines = new ArrayList<>(visit.lines());
        Money less = book.decide(visit.claim()).amounts().fundTotal();

        lines.add(covered);

        assertThat(book.decide(visit.claim(lines)).amounts().fundTotal())
                .isGreaterThanOrEqualTo(less);
    }

    @Property
    void theOrderOfLinesIsIrrelevant(
            @ForAll("books") SmallBook book,
            @ForAll("cases") Worlds.Case visit,
            @ForAll long seed) {
        List<Worlds.Line> shuffled = new ArrayList<>(visit.lines());
        Collections.shuffle(shuffled, new Random(seed));

        Settlement one = book.decide(visit.claim());
        Settlement other = book.decide(visit.claim(shuffled));

        assertThat(other.amounts()).isEqualTo(one.amounts());
        assertThat(other.yearChanges()).isEqualTo(one.yearChanges());
        assertThat(other.findings()).map(Finding::toString).isEqualTo(texts(one));
    }

    private static List<String> texts(Settlement settlement) {
        return settlement.findings().stream().map(Finding::toString).toList();
    }

    @Property
    void aPenaltyNeverMakesThePoolPayMore(
            @ForAll("books") SmallBook book, @ForAll("cases") Worlds.Case visit) {
        List<Money> paid =
                mildestFirst(book, visit).stream().map(each -> each.amounts().pool()).toList();

        assertThat(paid).isSortedAccordingTo(fallingButFor(fensOfBounds(book, visit)));
    }

    /**
     * A cap on payments lies at more expense where rates are lower, and what is below it is the
     * person's share: a tier that pays more of shares than of what lies above the cap then pays
     * more than the pool pays less. So this holds where no such cap is.
     */
    @Property
    void aPenaltyNeverMakesTheFundsPayMore(
            @ForAll("books without caps on payments") SmallBook book,
            @ForAll("cases") Worlds.Case visit) {
        List<Money> paid =
                mildestFirst(book, visit).stream().map(each -> each.amounts().fundTotal()).toList();

        assertThat(paid).isSortedAccordingTo(fallingButFor(fensOfBounds(book, visit)));
    }

    private static Comparator<Money> fallingButFor(long fen) {
        return (before, after) -> after.fen() - before.fen() > fen ? 1 : -1;
    }

    /** Where bounds measure payments, each lies at a whole fen of expense: a fen a bound. */
    private static long fensOfBounds(SmallBook book, Worlds.Case visit) {
        Bands bands = benefit(book.policies().getFirst(), visit.kind()).bands();
        return bands.basis() == Bands.Basis.YEAR_FUND ? bands.bands().size() : 0;
    }

    private static List<Settlement> mildestFirst(SmallBook book, Worlds.Case visit) {
        return List.of(
                filed(book, visit, FilingCategory.LONG_RESIDENT),
                filed(book, visit, FilingCategory.REFERRED),
                filed(book, visit, FilingCategory.OTHER_TEMPORARY),
                book.decide(visit.claim().in(Law.TIANJIN)));
    }

    private static Settlement filed(SmallBook book, Worlds.Case visit, FilingCategory category) {
        return book.decide(visit.claim().in(Law.TIANJIN).filed(category));
    }

    @Property
    void findingsReconstructTheAmounts(
            @ForAll("books") SmallBook book, @ForAll("cases") Worlds.Case visit) {
        Settlement settlement = book.decide(visit.claim());
        Amounts amounts = settlement.amounts();

        assertThat(sumOf(settlement, Step.BILL)).isEqualTo(amounts.total());
        assertThat(sumOf(settlement, Step.OUTSIDE)).isEqualTo(amounts.outside());
        assertThat(sumOf(settlement, Step.ABOVE_CAP)).isEqualTo(amounts.aboveCap());
        assertThat(sumOf(settlement, Step.PRE_SELF_PAY)).isEqualTo(amounts.preSelfPay());
        assertThat(sumOf(settlement, Step.IN_SCOPE)).isEqualTo(amounts.inScope());
        assertThat(sumOf(settlement, Step.ACCOUNT)).isEqualTo(amounts.ownAccount());
        assertThat(sumOf(settlement, Step.FAMILY_ACCOUNT)).isEqualTo(amounts.familyAccount());
        assertThat(sumOf(settlement, Step.CASH)).isEqualTo(amounts.cash());
        // What bands owe, less what the cap did not let be paid.
        Money unpaid = sumOfFact(settlement, Step.OVER_CAP, "unpaid");
        assertThat(sumOf(settlement, Step.BAND).minus(unpaid)).isEqualTo(amounts.pool());
        assertThat(afterCaps(settlement, Step.LARGE_AMOUNT)).isEqualTo(amounts.largeAmount());
        assertThat(afterCaps(settlement, Step.SERIOUS_ILLNESS)).isEqualTo(amounts.seriousIllness());
        assertThat(afterCaps(settlement, Step.CIVIL_SERVANT)).isEqualTo(amounts.civilServant());
        assertThat(afterCaps(settlement, Step.ASSISTANCE)).isEqualTo(amounts.assistance());
    }

    /** What a tier's steps owe, less what its yearly cap did not let be paid. */
    private static Money afterCaps(Settlement settlement, Step step) {
        Money refused = Money.ZERO;
        for (Finding found : settlement.findings()) {
            if (found.rule() == Step.TIER_YEAR_CAP
                    && found.input("fund") == Fund.valueOf(step.name())) {
                Money wanted = (Money) found.input("wanted");
                refused = refused.plus(wanted).minus(found.amount());
            }
        }
        return sumOf(settlement, step).minus(refused);
    }

    private static Money sumOf(Settlement settlement, Step step) {
        return sum(
                settlement.findings().stream()
                        .filter(found -> found.rule() == step)
                        .map(Finding::amount)
                        .toList());
    }

    private static Money sumOfFact(Settlement settlement, Step step, String fact) {
        return sum(
                settlement.findings().stream()
                        .filter(found -> found.rule() == step)
                        .map(found -> (Money) found.input(fact))
                        .toList());
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    @Property(tries = 500)
    void noYearEverExceedsItsLimits(
            @ForAll("books") SmallBook book, @ForAll("years") List<Worlds.Case> visits) {
        AreaPolicy policy = book.policies().getFirst();
        Books years = new Books();
        for (Worlds.Case visit : visits) {
            Settlement settlement = years.settle(book, visit);
            Benefit benefit = benefit(policy, visit.kind());
            if (benefit.cap() != null) {
                staysWithin(benefit.cap(), visit.kind(), settlement, years);
            }
            for (int year : List.of(2024, 2025)) {
                tiersStayWithin(policy, years.of(year), visit);
                deductibleStaysWithin(benefit.deductible(), years.of(year).of(visit.kind()));
            }
        }
    }

    /** The accumulators of two years, fed back from visit to visit. */
    private static final class Books {

        private YearSoFar y2024 = YearSoFar.NOTHING;
        private YearSoFar y2025 = YearSoFar.NOTHING;
        private final List<Settlement.YearChange> changes = new ArrayList<>();

        YearSoFar of(int year) {
            return year == 2024 ? y2024 : y2025;
        }

        Settlement settle(SmallBook book, Worlds.Case visit) {
            boolean endsIn2025 = visit.claim().done().visit().end().getYear() == 2025;
            Settlement settlement =
                    book.decide(visit.claim().after(endsIn2025 ? y2025 : y2024).yearBefore(y2024));
            settlement.yearChanges().forEach(this::add);
            return settlement;
        }

        void add(Settlement.YearChange change) {
            changes.add(change);
            if (change.year() == 2024) {
                y2024 = y2024.plus(change.used());
            } else {
                y2025 = y2025.plus(change.used());
            }
        }
    }

    private static Benefit benefit(AreaPolicy policy, VisitKind kind) {
        Benefit outpatient = policy.outpatient();
        return switch (kind) {
            case INPATIENT -> policy.inpatient();
            case OUTPATIENT, PHARMACY -> outpatient == null ? policy.inpatient() : outpatient;
            case CHRONIC -> policy.chronic().values().iterator().next().value();
        };
    }

    /** Kinds may share a cap of another amount, so only what a visit adds beyond it is wrong. */
    private static void staysWithin(Cap cap, VisitKind kind, Settlement settlement, Books years) {
        Money limit = cap.amount().rows().getFirst().figure().value();
        if (cap.basis() != Cap.Basis.FUND_PAID) {
            return;
        }
        for (Settlement.YearChange change : settlement.yearChanges()) {
            Money used = poolOf(cap.scope(), kind, years.of(change.year()));
            if (change.used().of(kind).pool().isPositive()) {
                assertThat(used).isLessThanOrEqualTo(limit);
            }
        }
    }

    private static Money poolOf(Cap.Scope scope, VisitKind kind, YearSoFar year) {
        Money stays = year.inpatient().pool().plus(year.chronic().pool());
        return switch (scope) {
            case OWN -> year.of(kind).pool();
            case INPATIENT_AND_CHRONIC -> stays;
            case ALL -> stays.plus(year.outpatient().pool());
        };
    }

    private static void tiersStayWithin(AreaPolicy policy, YearSoFar year, Worlds.Case visit) {
        for (Tier tier : policy.tiers()) {
            switch (tier) {
                case Tier.LargeAmount large when large.yearCap() != null ->
                        assertThat(year.largePaid()).isLessThanOrEqualTo(large.yearCap().value());
                case Tier.SeriousIllness serious
                        when serious.yearCap() != null && serious.preference() == null ->
                        assertThat(year.seriousIllnessPaid())
                                .isLessThanOrEqualTo(serious.yearCap().value());
                case Tier.CivilServant civil when civil.yearCap() != null ->
                        assertThat(year.civilServantPaid())
                                .isLessThanOrEqualTo(civil.yearCap().value());
                case Tier.MedicalAssistance aid when aid.terms().get(visit.status()) != null ->
                        assertThat(year.assistancePaid())
                                .isLessThanOrEqualTo(
                                        aid.terms().values().iterator().next().yearCap().value());
                default -> {}
            }
        }
    }

    private static void deductibleStaysWithin(Deductible rule, YearSoFar.Used used) {
        if (rule.mode() == Deductible.Mode.ANNUAL) {
            Money once = rule.amount().rows().getFirst().figure().value();
            assertThat(used.deductible()).isLessThanOrEqualTo(once);
        }
        if (rule.yearCap() != null) {
            assertThat(used.deductible()).isLessThanOrEqualTo(rule.yearCap().value());
        }
    }

    @Property(tries = 300)
    void aYearTakenBackIsAsItWas(
            @ForAll("books") SmallBook book, @ForAll("years") List<Worlds.Case> visits) {
        Books years = new Books();
        visits.forEach(visit -> years.settle(book, visit));
        List<Settlement.YearChange> settled = List.copyOf(years.changes);

        settled.forEach(
                each -> years.add(new Settlement.YearChange(each.year(), each.used().negated())));

        assertThat(years.of(2024)).isEqualTo(YearSoFar.NOTHING);
        assertThat(years.of(2025)).isEqualTo(YearSoFar.NOTHING);
    }

    @Property
    void whatAYearUsesUpIsWhatWasPaid(
            @ForAll("books") SmallBook book, @ForAll("cases") Worlds.Case visit) {
        Settlement settlement = book.decide(visit.claim());

        YearSoFar used =
                settlement.yearChanges().stream()
                        .map(Settlement.YearChange::used)
                        .reduce(YearSoFar.NOTHING, YearSoFar::plus);
        Amounts amounts = settlement.amounts();
        YearSoFar.Used own = used.of(visit.kind());
        assertThat(own.deductible()).isEqualTo(amounts.deductible());
        assertThat(own.inScope()).isEqualTo(amounts.inScope());
        assertThat(own.pool()).isEqualTo(amounts.pool());
        assertThat(used.largePaid()).isEqualTo(amounts.largeAmount());
        assertThat(used.seriousIllnessPaid()).isEqualTo(amounts.seriousIllness());
        assertThat(used.civilServantPaid()).isEqualTo(amounts.civilServant());
        assertThat(used.assistancePaid()).isEqualTo(amounts.assistance());
    }

    @Property
    void everyCounterfactualComesTrue(
            @ForAll("books") SmallBook book, @ForAll("cases") Worlds.Case visit) {
        Settlement settlement = book.decide(visit.claim().in(Law.TIANJIN));

        for (Counterfactual told : settlement.counterfactuals()) {
            Money paid = filed(book, visit, told.fact().category()).amounts().fundTotal();
            assertThat(paid.minus(settlement.amounts().fundTotal())).isEqualTo(told.more());
        }
    }
}
