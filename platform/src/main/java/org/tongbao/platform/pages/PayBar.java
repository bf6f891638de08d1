package org.tongbao.platform.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tongbao.core.kernel.Money;
import org.tongbao.platform.pages.bill.BillView.Payment;
import org.tongbao.platform.pages.bill.Payer;

/**
 * Who pays what, as a bar: one piece for each payer that bears something, in the order of paying,
 * and one bracket for each side.
 *
 * @param pieces the payers
 * @param sides the totals they belong to
 */
public record PayBar(List<Piece<Payer>> pieces, List<Piece<Payer.Side>> sides) {

    /**
     * One piece of the bar.
     *
     * @param who whose it is
     * @param amount what they bear, in yuan
     * @param share of the whole, with one decimal
     * @param from where the piece begins, as a share of the bar
     * @param width how long it is
     */
    public record Piece<W>(W who, Money amount, String share, String from, String width) {}

    /** The bar of these payments; empty if the whole is nothing. */
    static PayBar of(List<Payment> payments, Money whole) {
        if (whole.isZero()) {
            return new PayBar(List.of(), List.of());
        }
        List<Payment> borne = payments.stream().filter(p -> !p.amount().isZero()).toList();
        List<Payment> sides = bySide(borne);
        return new PayBar(
                pieces(borne, whole, Payment::payer),
                pieces(sides, whole, payment -> payment.payer().side()));
    }

    /** One payment for each side, under its first payer. */
    private static List<Payment> bySide(List<Payment> borne) {
        List<Payment> sides = new ArrayList<>();
        for (Payment payment : borne) {
            Payment last = sides.isEmpty() ? null : sides.getLast();
            if (last != null && last.payer().side() == payment.payer().side()) {
                sides.removeLast();
                sides.add(new Payment(last.payer(), last.amount().plus(payment.amount())));
            } else {
                sides.add(payment);
            }
        }
        return sides;
    }

    private static <W> List<Piece<W>> pieces(
            List<Payment> payments, Money whole, Function<Payment, W> who) {
        List<String> shares =
                Shares.percentages(payments.stream().map(Payment::amount).toList(), whole);
        List<Piece<W>> pieces = new ArrayList<>();
        Money from = Money.ZERO;
        for (int i = 0; i < payments.size(); i++) {
            Payment payment = payments.get(i);
            pieces.add(
                    new Piece<>(
                            who.apply(payment),
                            payment.amount(),
                            shares.get(i),
                            Shares.length(from, whole),
                            Shares.length(payment.amount(), whole)));
            from = from.plus(payment.amount());
        }
        return List.copyOf(pieces);
    }
}
