package org.tongbao.core.adjudication;

import java.time.LocalDate;
import java.util.List;
import org.tongbao.core.kernel.Money;
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
     * @throws UnreadableClaim if a line is not price times quantity, or refunds exceed charges
     */
    public Settlement decide(Claim claim) {
        Visit visit = claim.visit();
        LocalDate day = visit.end();
        NationalFrame frame = book.frame(day);
        AreaPolicy policy = book.policy(claim.insuredArea(), claim.person().scheme(), day);
        Findings findings = new Findings(book);
        ScopedBill bill = split(claim, policy, frame);
        bill.state(frame.division(), findings);

        Classing classing = new Classing(policy, frame, visit);
        BenefitClass due = classing.state(claim.filings(), findings);
        Years years = new Years(book, claim, policy);
        boolean away = classing.isAway();
        Obstacles obstacles = new Obstacles(claim, policy, frame, away, bill, years.missing());
        Answer answer = obstacles.answer(due, findings);

        Sharing sharing =
                answer == Answer.MET
                        ? Sharing.of(years.portions(bill, due, findings), findings)
                        : Sharing.NOTHING;
        Money funds = sharing.paid();
        Money account =
                answer == Answer.MET ? account(claim, policy, bill, funds, findings) : Money.ZERO;
        Money cash = bill.total().minus(funds).minus(account);
        findings.add(Step.CASH, frame.division(), cash, bill.total(), funds, account);
        return new Settlement(
                answer,
                due,
                amounts(claim, bill, sharing, account, cash),
                bill.lines(),
                findings.all(),
                sharing.payments(),
                OtherFilings.matter(away, due)
                        ? new OtherFilings(book, claim, classing, frame, years, bill, obstacles)
                                .wouldHavePaid(due, funds)
                        : List.of(),
                sharing.yearChanges(),
                policy,
                findings.certainty());
    }

    /**
     * Splits the lines of a claim and decides nothing; what the year has used up and who pays is
     * not looked at.
     *
     * @throws org.tongbao.core.law.SilenceOfLaw if there is no catalogue or policy for area and day
     * @throws UnreadableClaim if a line is not price times quantity, or refunds exceed charges
     */
    public ScopedBill split(Claim claim) {
        LocalDate day = claim.visit().end();
        AreaPolicy policy = book.policy(claim.insuredArea(), claim.person().scheme(), day);
        return split(claim, policy, book.frame(day));
    }

    private ScopedBill split(Claim claim, AreaPolicy policy, NationalFrame frame) {
        LocalDate day = claim.visit().end();
        Catalogue treating = catalogues.of(claim.visit().treatingArea(), day);
        boolean ownShare = policy.offSite().selfPay().value() == OffSite.SelfPayOwner.INSURED;
        Catalogue own = ownShare ? catalogues.of(claim.insuredArea(), day) : null;
        return new Scoping(claim, treating, own, frame.division()).bill();
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
                sharing.paid(Fund.pool(claim.person().scheme())),
                sharing.paid(Fund.LARGE_AMOUNT),
                sharing.paid(Fund.SERIOUS_ILLNESS),
                sharing.paid(Fund.CIVIL_SERVANT),
                sharing.paid(Fund.ASSISTANCE),
                own ? account : Money.ZERO,
                own ? Money.ZERO : account,
                cash);
    }
}
