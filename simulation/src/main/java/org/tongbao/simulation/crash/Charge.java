package org.tongbao.simulation.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.UnitPrice;

/**
 * A line of a bill.
 *
 * @param code of the national catalogue
 * @param price in yuan
 * @param quantity how many
 */
record Charge(String code, String price, int quantity) {

    private static final List<Charge> OUTPATIENT =
            List.of(
                    new Charge("001102000010000", "20", 1),
                    new Charge("XA02AAA002A001010100001", "0.85", 48),
                    new Charge("ZA04CAA0003010100001", "0.62", 96),
                    new Charge("002103000010000", "260", 2));
    private static final List<Charge> STAY =
            List.of(
                    new Charge("001109000020000", "50", 12),
                    new Charge("001201000030000", "30", 12),
                    new Charge("C0201010100100000001", "1200", 4),
                    new Charge("C0201040100100000001", "350", 3),
                    new Charge("XB01ACA004A001010100001", "2.45", 56),
                    new Charge("001109000040000", "400", 5));

    /** A bill: each kind of line, as often as chance will have it. */
    static List<Charge> bill(boolean stay, RandomGenerator random) {
        List<Charge> bill = new ArrayList<>();
        for (Charge most : stay ? STAY : OUTPATIENT) {
            bill.add(new Charge(most.code, most.price, random.nextInt(1, most.quantity + 1)));
        }
        return bill;
    }

    static Money total(List<Charge> bill) {
        return bill.stream().map(Charge::amount).reduce(Money.ZERO, Money::plus);
    }

    Money amount() {
        return UnitPrice.ofYuan(price).times(Quantity.of(Integer.toString(quantity)));
    }
}
