package org.tongbao.core.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Catalogue;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.PolicyBook;

/**
 * Decides claims: the catalogue of the place of treatment says what is in scope, the policy of the
 * place of insurance says what is paid (就医地目录、参保地政策). Stateless; safe for any number of threads.
 */
public final class Adjudication {

    private final PolicyBook book;
    private final Catalogues catalogues;

    /** Decides by this law. */
    public Adjudication(PolicyBook book, Catalogues catalogues) {
        this.book = book;
        this.catalogues = catalogues;
    }

    /**
     * Decides a claim.
     *
     * @throws org.tongbao.core.law.SilenceOfLaw if the book holds no rule for area, day or point
     * @throws UnreadableClaim if refunds exceed charges
     */
    public Settlement decide(Claim claim) {
        Visit visit = claim.visit();
        LocalDate day = visit.end();
        NationalFrame frame = book.frame(day);
        AreaPolicy policy = book.policy(claim.insuredArea(), claim.person().scheme(), day);
        Findings findings = new Findings();
        ScopedBill bill =
                new Scoping(claim, treating(visit), own(claim, policy), frame.division()).bill();
        state(bill, frame.division(), findings);

        Classing classing = new Classing(policy, frame, visit);
        Cited<BenefitClass> due = classing.classOf(claim.filings());
        findings.add(Step.CLASS, due.citation(), Money.ZERO, due.value());
        Years years = new Years(book, claim, policy);
        boolean yearMissing = years.split() && claim.yearBefore() == null;
        Answer answer =
                new Obstacles(claim, policy, frame, findings)
                        .answer(due.value(), classing.isAway(), bill, yearMissing);

        Sharing sharing =
                answer == Answer.MET
                        ? Sharing.of(years.portions(bill, due.value(), findings), findings)
                        : Sharing.NOTHING;
        Money funds = sharing.paid();
        Money account =
                answer == Answer.MET ? account(claim, policy, bill, funds, findings) : Money.ZERO;
        Money cash = bill.total().minus(funds).minus(account);
        findings.add(Step.CASH, frame.division(), cash, bill.total(), funds, account);
        return new Settlement(
                answer,
                due.value(),
                amounts(claim, bill, sharing, account, cash),
                bill.lines(),
                findings.all(),
                sharing.payments(),
                counterfactuals(claim, classing, frame, years, bill, due.value(), answer, funds),
                sharing.yearChanges(),
                policy,
                findings.certainty());
    }

    private Catalogue treating(Visit visit) {
        return catalogues.of(visit.treatingArea(), visit.end());
    }

    private @Nullable Catalogue own(Claim claim, AreaPolicy policy) {
        return policy.offSite().selfPay().value() == OffSite.SelfPayOwner.INSURED
                ? catalogues.of(claim.insuredArea(), claim.visit().end())
                : null;
    }

    private static void state(ScopedBill bill, Citation division, Findings findings) {
        int outside = 0;
        int aboveCap = 0;
        int shared = 0;
        Citation capped = division;
        Citation firstShare = division;
        for (ScopedLine line : bill.lines()) {
            findings.lean(line.citation());
            if (!line.outside().isZero()) {
                outside++;
            }
            if (!line.aboveCap().isZero()) {
                aboveCap++;
                capped = line.citation();
            }
            if (!line.preSelfPay().isZero()) {
                shared++;
                firstShare = line.citation();
            }
        }
        findings.add(Step.BILL, division, bill.total(), bill.lines().size());
        if (outside > 0) {
            findings.add(Step.OUTSIDE, division, bill.outside(), outside);
        }
        if (aboveCap > 0) {
            findings.add(Step.ABOVE_CAP, capped, bill.aboveCap(), aboveCap);
        }
        if (shared > 0) {
            findings.add(Step.PRE_SELF_PAY, firstShare, bill.preSelfPay(), shared);
        }
        findings.add(
                Step.IN_SCOPE,
                division,
                bill.inScope(),
                bill.total(),
                bill.outside(),
                bill.aboveCap(),
                bill.preSelfPay());
    }

    private static Money account(
            Claim claim, AreaPolicy policy, ScopedBill bill, Money funds, Findings findings) {
        Account account = claim.account();
        if (account.use() == Account.Use.NONE) {
            return Money.ZERO;
        }
        Money personal = bill.total().minus(funds);
        Money payable =
                switch (policy.account().value()) {
                    case ALL_PERSONAL -> personal;
                    case IN_CATALOGUE ->
                            personal.minus(bill.outside()).minus(bill.aboveCap()).orNothing();
                    case NOTHING -> Money.ZERO;
                };
        Money paid = account.balance().min(payable);
        Step step = account.use() == Account.Use.OWN ? Step.ACCOUNT : Step.FAMILY_ACCOUNT;
        findings.add(step, policy.account().citation(), paid, account.balance(), payable);
        return paid;
    }

    private static Amounts amounts(
            Claim claim, ScopedBill bill, Sharing sharing, Money account, Money cash) {
        boolean own = claim.account().use() == Account.Use.OWN;
        return new Amounts(
                bill.total(),
                bill.outside(),
                bill.aboveCap(),
                bill.preSelfPay(),
                bill.inScope(),
                sharing.deductible(),
                sharing.paid(Fund.EMPLOYEE_POOL, Fund.RESIDENT_POOL),
                sharing.paid(Fund.LARGE_AMOUNT),
                sharing.paid(Fund.SERIOUS_ILLNESS),
                sharing.paid(Fund.CIVIL_SERVANT),
                sharing.paid(Fund.ASSISTANCE),
                own ? account : Money.ZERO,
                own ? Money.ZERO : account,
                cash);
    }

    /** What a filing would have changed, where the person had none or a lesser one. */
    private static List<Counterfactual> counterfactuals(
            Claim claim,
            Classing classing,
            NationalFrame frame,
            Years years,
            ScopedBill bill,
            BenefitClass due,
            Answer answer,
            Money funds) {
        boolean helped =
                answer == Answer.MET || answer == Answer.REFERRED || due == BenefitClass.UNFILED;
        if (!helped || !classing.isAway() || due.compareTo(BenefitClass.TEMP_OTHER) < 0) {
            return List.of();
        }
        List<Counterfactual> found = new ArrayList<>();
        for (Counterfactual.Fact fact : Counterfactual.Fact.values()) {
            FilingCategory category =
                    switch (fact) {
                        case FILED_AS_REFERRED -> FilingCategory.REFERRED;
                        case FILED_AS_TEMPORARY -> FilingCategory.OTHER_TEMPORARY;
                    };
            Filing filing =
                    new Filing(
                            category,
                            claim.visit().treatingArea(),
                            new Period(claim.visit().begin(), claim.visit().end()));
            BenefitClass other = classing.classOf(List.of(filing)).value();
            if (other.compareTo(due) < 0 && frame.categories().value().contains(category)) {
                Money paid =
                        Sharing.of(years.portions(bill, other, new Findings()), new Findings())
                                .paid();
                Money more = paid.minus(funds);
                if (more.isPositive()) {
                    found.add(new Counterfactual(fact, more));
                }
            }
        }
        return found;
    }
}
