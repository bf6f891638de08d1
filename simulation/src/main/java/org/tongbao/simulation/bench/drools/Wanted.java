package org.tongbao.simulation.bench.drools;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Cited;

/** What a payer after the pool owes before its cap of the year. */
public final class Wanted {

    private final Turn turn;
    private final Fund fund;
    private final Money base;
    private final Money due;
    private final @Nullable Cited<Money> cap;
    private final Money used;
    private final Money left;

    /** So much is due of this base, under this cap if there is one. */
    public Wanted(Turn turn, Fund fund, Money base, Money due, @Nullable Cited<Money> cap) {
        this.turn = turn;
        this.fund = fund;
        this.base = base;
        this.due = due;
        this.cap = cap;
        this.used = turn.payers().paidBy(fund);
        this.left = cap == null ? due : turn.of().read(cap).minus(used).orNothing();
    }

    public Case of() {
        return turn.of();
    }

    public Fund fund() {
        return fund;
    }

    public Money due() {
        return due;
    }

    public @Nullable Cited<Money> cap() {
        return cap;
    }

    public Money used() {
        return used;
    }

    public Money left() {
        return left;
    }

    public boolean isAboveCap() {
        return due.compareTo(left) > 0;
    }

    /** Concludes that it is paid, as far as the cap leaves room. */
    public void pay() {
        Money paid = due.min(left);
        turn.payers().paid(fund, paid);
        turn.payers().burden().take(turn.parts(), paid);
        of().pays(fund, base, paid);
    }
}
