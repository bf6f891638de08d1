package org.tongbao.platform.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.platform.pages.bill.Payer;
import org.tongbao.platform.pages.bill.Step;

/**
 * The steps of a bill, each with the bill as it stands after it. Payers close in from the left,
 * what stays with the person from the right, and what nobody has settled yet lies between; after
 * the last step nothing lies between.
 */
final class Waterfall {

    /**
     * The steps of one stage.
     *
     * @param stage whose rules they apply
     * @param rows the steps
     */
    record Stage(Step.Stage stage, List<Row> rows) {}

    /**
     * One step.
     *
     * @param number its place among all steps, from 1
     * @param step the step
     * @param pieces the bill after it, back to front
     */
    record Row(int number, Step step, List<Piece> pieces) {}

    /**
     * A piece of the bill.
     *
     * @param code the payer, or {@code stays}
     * @param from where it begins, as a share of the bill
     * @param width how long it is
     * @param now whether this very step added it
     */
    record Piece(String code, String from, String width, boolean now) {}

    private static final String STAYS = "stays";

    private final Money whole;
    private final Map<Payer, Money> paid = new EnumMap<>(Payer.class);
    private Money stays = Money.ZERO;

    private Waterfall(Money whole) {
        this.whole = whole;
    }

    /** The steps by stage, in order. */
    static List<Stage> of(List<Step> steps, Money whole) {
        Waterfall waterfall = new Waterfall(whole);
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Row row = new Row(i + 1, step, waterfall.after(step));
            if (stages.isEmpty() || stages.getLast().stage() != step.stage()) {
                stages.add(new Stage(step.stage(), new ArrayList<>()));
            }
            stages.getLast().rows().add(row);
        }
        return stages;
    }

    private List<Piece> after(Step step) {
        Money staysBefore = stays;
        Money paidBefore = Money.ZERO;
        Payer payer = step.payer();
        if (payer != null) {
            paidBefore = paid.getOrDefault(payer, Money.ZERO);
            boolean caps = step.effect() == Step.Effect.CAPS;
            paid.put(payer, caps ? step.amount() : paidBefore.plus(step.amount()));
            paidBefore = caps ? Money.ZERO : paidBefore;
        } else if (step.effect() == Step.Effect.STAYS) {
            stays = stays.plus(step.amount());
        }
        return whole.isZero() ? List.of() : pieces(payer, paidBefore, staysBefore);
    }

    private List<Piece> pieces(@Nullable Payer payer, Money paidBefore, Money staysBefore) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, STAYS, whole.minus(staysBefore), staysBefore, false);
        add(pieces, STAYS, whole.minus(stays), stays.minus(staysBefore), true);
        Money from = Money.ZERO;
        for (Map.Entry<Payer, Money> entry : paid.entrySet()) {
            boolean moved = entry.getKey() == payer;
            Money already = moved ? paidBefore : entry.getValue();
            String code = entry.getKey().code();
            add(pieces, code, from, already, false);
            add(pieces, code, from.plus(already), entry.getValue().minus(already), true);
            from = from.plus(entry.getValue());
        }
        return List.copyOf(pieces);
    }

    private void add(List<Piece> pieces, String code, Money from, Money length, boolean now) {
        if (!length.isZero()) {
            pieces.add(
                    new Piece(code, Shares.length(from, whole), Shares.length(length, whole), now));
        }
    }
}
