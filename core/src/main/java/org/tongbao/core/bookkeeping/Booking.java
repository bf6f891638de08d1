package org.tongbao.core.bookkeeping;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.ledger.Entry;
import org.tongbao.core.ledger.Line;

/**
 * The entries of one settlement. What funds and accounts pay is an expense (or the use of a
 * person's account) of the insured area and is owed to the treating province; the treating province
 * owes it to the institution and claims it from the insured area (先预付后清算). A bill treated at home
 * is owed to the institution directly. The person's cash passes between person and institution and
 * touches no book.
 *
 * @param insuredArea pooling area that pays
 * @param treatingArea area of the institution
 * @param institution its national code
 * @param payers debit lines of the funds and the account that pay, none of nothing
 */
public record Booking(
        AreaCode insuredArea, AreaCode treatingArea, String institution, List<Line> payers) {

    /**
     * The booking of a decision.
     *
     * @param accountHolder person whose personal account pays: the person's own or the family
     *     member's
     */
    public static Booking of(
            Settlement settlement,
            AreaCode treatingArea,
            String institution,
            String accountHolder) {
        List<Line> payers = new ArrayList<>();
        for (Settlement.Payment payment : settlement.payments()) {
            Head expense = Head.expenseOf(payment.fund());
            payers.add(Line.debit(expense.account(""), payment.paid()));
        }
        Money account = settlement.amounts().accountTotal();
        if (account.isPositive()) {
            payers.add(Line.debit(Head.PERSONAL_ACCOUNT.account(accountHolder), account));
        }
        return new Booking(
                settlement.policy().area(), treatingArea, institution, List.copyOf(payers));
    }

    /** The entries to be booked under one id. */
    public Posting posting() {
        return new Posting(entries());
    }

    /** The entries, insured side first; none if nobody but the person pays. */
    public List<Entry> entries() {
        if (payers.isEmpty()) {
            return List.of();
        }
        Money owed = Money.ZERO;
        List<Line> insured = new ArrayList<>(payers.size() + 1);
        for (Line payer : payers) {
            insured.add(payer);
            owed = owed.plus(payer.debit());
        }
        if (insuredArea.covers(treatingArea)) {
            insured.add(Line.credit(Head.INSTITUTION_PAYABLE.account(institution), owed));
            return List.of(new Entry(insuredArea, insured));
        }
        AreaCode creditor = Claiming.creditor(insuredArea, treatingArea);
        insured.add(Line.credit(Head.CLEARING_PAYABLE.account(creditor.toString()), owed));
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(insuredArea, insured));
        entries.addAll(Claiming.posting(insuredArea, treatingArea, institution, owed).entries());
        return List.copyOf(entries);
    }
}
