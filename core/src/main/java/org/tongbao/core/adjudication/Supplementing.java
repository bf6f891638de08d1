package org.tongbao.core.adjudication;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Settlement.Payment;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Points;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.Rounding;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tier;
import org.tongbao.core.policy.Tier.Part;
import org.tongbao.core.policy.VisitKind;

/** Pays the tiers after the pool, each on what those before it left (policy reference A.5.6). */
final class Supplementing {

    private static final Set<Part> ABOVE_CAP = Set.of(Part.OVER_CAP);
    private static final List<Part> PARTS = List.of(Part.values());

    private final Portion portion;
    private final Burden burden;
    private final Findings findings;
    private final YearSoFar before;
    private final OffSite.@Nullable Penalty penalty;
    private final List<Payment> payments;
    private boolean penaltyStated;
    private Money largePaid = Money.ZERO;
    private Money looked = Money.ZERO;
    private Money seriousPaid = Money.ZERO;
    private Money civilPaid = Money.ZERO;
    private Money assistanceLooked = Money.ZERO;
    private Money assistancePaid = Money.ZERO;

    /**
     * @param payments takes up what is paid, one a fund
     */
    Supplementing(Portion portion, Burden burden, List<Payment> payments, Findings findings) {
        this.portion = portion;
        this.burden = burden;
        this.payments = payments;
        this.findings = findings;
        this.before = portion.before();
        this.penalty = portion.penalty(OffSite.Target.SUPPLEMENT);
        this.penaltyStated = portion.penalty() != null;
    }

    void pay() {
        for (Tier tier : portion.policy().tiers()) {
            if (!tier.visits().contains(portion.claim().visit().kind())) {
                continue;
            }
            switch (tier) {
                case Tier.LargeAmount large -> pay(large);
                case Tier.SeriousIllness serious -> pay(serious);
                case Tier.CivilServant civil -> pay(civil);
                case Tier.MedicalAssistance assistance -> pay(assistance);
            }
        }
    }

    /** What the visit adds to the year: what its pool used, and what the tiers did. */
    YearSoFar used(YearSoFar.Used pool) {
        VisitKind kind = portion.claim().visit().kind();
        return new YearSoFar(
                kind == VisitKind.INPATIENT ? pool : YearSoFar.Used.NOTHING,
                kind == VisitKind.OUTPATIENT || kind == VisitKind.PHARMACY
                        ? pool
                        : YearSoFar.Used.NOTHING,
                kind == VisitKind.CHRONIC ? pool : YearSoFar.Used.NOTHING,
                largePaid,
                looked,
                seriousPaid,
                civilPaid,
                assistanceLooked,
                assistancePaid);
    }

    private void pay(Tier.LargeAmount tier) {
        Money over = burden.left(Part.OVER_CAP);
        if (over.isZero()) {
            return;
        }
        Cited<Rate> rate = portion.figure(tier.rate(), "largeAmount", findings);
        Rate applied = lowered(rate.value());
        Money due = over.times(applied, Rounding.HALF_UP);
        findings.add(Step.LARGE_AMOUNT, rate.citation(), due, over, rate.value(), applied);
        Money paid =
                withinCap(
                        Fund.LARGE_AMOUNT, due, tier.yearCap(), before.largePaid().plus(largePaid));
        largePaid = largePaid.plus(paid);
        pays(Fund.LARGE_AMOUNT, ABOVE_CAP, over, paid);
    }

    private void pay(Tier.SeriousIllness tier) {
        Money now = burden.left(tier.base());
        if (now.isZero()) {
            return;
        }
        looked = looked.plus(now);
        Tier.Preference preference = preference(tier);
        Money threshold = findings.read(tier.threshold());
        if (preference != null) {
            Cited<Rate> share = preference.thresholdShare();
            threshold = threshold.times(share.value(), Rounding.HALF_UP);
            findings.add(
                    Step.PREFERENCE,
                    share.citation(),
                    Money.ZERO,
                    portion.person().assistance(),
                    share.value(),
                    new Points(findings.read(preference.points())));
        }
        Money from = before.burden().minus(threshold).orNothing();
        Money to = before.burden().plus(now).minus(threshold).orNothing();
        Money due = Money.ZERO;
        for (Tier.Slice slice : tier.bands()) {
            Money low = from.max(slice.above());
            Money high = slice.upTo() == null ? to : to.min(slice.upTo());
            if (high.compareTo(low) > 0) {
                Rate rate = slice.rate().value();
                if (preference != null) {
                    rate = rate.raised(preference.points().value());
                }
                rate = lowered(rate);
                Money expense = high.minus(low);
                Money pays = expense.times(rate, Rounding.HALF_UP);
                findings.add(
                        Step.SERIOUS_ILLNESS,
                        slice.rate().citation(),
                        pays,
                        before.burden(),
                        now,
                        threshold,
                        expense,
                        slice.rate().value(),
                        rate);
                due = due.plus(pays);
            }
        }
        boolean uncapped = preference != null && preference.uncapped();
        Money paid =
                withinCap(
                        Fund.SERIOUS_ILLNESS,
                        due.min(now),
                        uncapped ? null : tier.yearCap(),
                        before.seriousIllnessPaid().plus(seriousPaid));
        seriousPaid = seriousPaid.plus(paid);
        pays(Fund.SERIOUS_ILLNESS, tier.base(), now, paid);
    }

    /** Lowered by the penalty, which is stated once where the pool did not bear it. */
    private Rate lowered(Rate standard) {
        if (penalty != null && !penaltyStated) {
            portion.state(penalty, findings);
            penaltyStated = true;
        }
        return Portion.lowered(standard, penalty);
    }

    private Tier.@Nullable Preference preference(Tier.SeriousIllness tier) {
        Tier.Preference preference = tier.preference();
        return preference != null && preference.who().contains(portion.person().assistance())
                ? preference
                : null;
    }

    private void pay(Tier.CivilServant tier) {
        if (!portion.person().civilServant()) {
            return;
        }
        for (Part part : PARTS) {
            Cited<Rate> rate = tier.shares().get(part);
            Money base = burden.left(part);
            if (rate != null && base.isPositive()) {
                Money due = base.times(rate.value(), Rounding.HALF_UP);
                findings.add(Step.CIVIL_SERVANT, rate.citation(), due, part, base, rate.value());
                Money paid =
                        withinCap(
                                Fund.CIVIL_SERVANT,
                                due,
                                tier.yearCap(),
                                before.civilServantPaid().plus(civilPaid));
                civilPaid = civilPaid.plus(paid);
                pays(Fund.CIVIL_SERVANT, Set.of(part), base, paid);
            }
        }
    }

    private void pay(Tier.MedicalAssistance tier) {
        Tier.Terms terms = tier.terms().get(portion.person().assistance());
        Money now = burden.left(tier.base());
        if (terms == null || now.isZero()) {
            return;
        }
        Money threshold = findings.read(terms.threshold());
        Money from = before.assistanceBurden().max(threshold);
        Money base = before.assistanceBurden().plus(now).minus(from).orNothing();
        Money due = base.times(terms.rate().value(), Rounding.HALF_UP);
        assistanceLooked = assistanceLooked.plus(now);
        findings.add(
                Step.ASSISTANCE,
                terms.rate().citation(),
                due,
                portion.person().assistance(),
                before.assistanceBurden(),
                now,
                threshold,
                base,
                terms.rate().value());
        Money paid =
                withinCap(
                        Fund.ASSISTANCE,
                        due,
                        terms.yearCap(),
                        before.assistancePaid().plus(assistancePaid));
        assistancePaid = assistancePaid.plus(paid);
        pays(Fund.ASSISTANCE, tier.base(), now, paid);
    }

    private Money withinCap(Fund fund, Money due, @Nullable Cited<Money> cap, Money used) {
        if (cap == null) {
            return due;
        }
        Money left = findings.read(cap).minus(used).orNothing();
        if (due.compareTo(left) <= 0) {
            return due;
        }
        findings.add(Step.TIER_YEAR_CAP, cap.citation(), left, fund, cap.value(), used, due);
        return left;
    }

    private void pays(Fund fund, Set<Part> parts, Money base, Money paid) {
        if (paid.isPositive()) {
            burden.take(parts, paid);
            Sharing.add(payments, new Payment(fund, base, paid));
        }
    }
}
