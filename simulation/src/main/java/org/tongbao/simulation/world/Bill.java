package org.tongbao.simulation.world;

import java.util.List;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.UnitPrice;

/**
 * What a visit is billed.
 *
 * @param stay whether it is a stay in hospital, else an outpatient visit
 * @param charges its lines
 */
public record Bill(boolean stay, List<Charge> charges) {

    /** Catalogue code, name, price in yuan, quantity. */
    public record Charge(String code, String name, String price, String quantity) {

        Money amount() {
            return UnitPrice.ofYuan(price).times(Quantity.of(quantity));
        }
    }

    private static final Charge CONSULTATION = new Charge("001102000010000", "普通门诊诊察费", "20", "1");
    private static final Charge BISMUTH =
            new Charge("XA02AAA002A001010100001", "枸橼酸铋钾", "0.85", "24");
    private static final Charge LIANHUA =
            new Charge("ZA04CAA0003010100001", "连花清瘟胶囊", "0.62", "48");
    private static final Charge CHEST_CT = new Charge("002103000010000", "胸部CT平扫", "260", "1");
    private static final Charge WARD = new Charge("001109000020000", "三人间床位费", "50", "9");
    private static final Charge SINGLE = new Charge("001109000040000", "单人间床位费", "400", "2");
    private static final Charge NURSING = new Charge("001201000030000", "Ⅰ级护理", "30", "9");
    private static final Charge STENT = new Charge("C0201010100100000001", "冠脉药物洗脱支架", "1200", "2");
    private static final Charge BALLOON = new Charge("C0201040100100000001", "冠脉球囊", "350", "2");
    private static final Charge WIRE = new Charge("C0201050100100000001", "冠脉导丝", "450", "1");
    private static final Charge CLOPIDOGREL =
            new Charge("XB01ACA004A001010100001", "氯吡格雷", "2.45", "28");
    private static final Charge ATORVASTATIN =
            new Charge("XC10AAA002A001010100001", "阿托伐他汀", "1.38", "28");

    /** The bills there are. */
    static final List<Bill> ALL =
            List.of(
                    new Bill(false, List.of(CONSULTATION, BISMUTH)),
                    new Bill(false, List.of(CONSULTATION, LIANHUA, CHEST_CT)),
                    new Bill(false, List.of(CLOPIDOGREL, ATORVASTATIN)),
                    new Bill(
                            true,
                            List.of(
                                    WARD,
                                    NURSING,
                                    STENT,
                                    BALLOON,
                                    WIRE,
                                    CLOPIDOGREL,
                                    ATORVASTATIN,
                                    SINGLE)),
                    new Bill(
                            true,
                            List.of(
                                    WARD,
                                    NURSING,
                                    CHEST_CT,
                                    BISMUTH,
                                    LIANHUA,
                                    CLOPIDOGREL,
                                    ATORVASTATIN,
                                    SINGLE)));

    /** How often each of them comes among ten visits: eight outpatient, two stays. */
    static final int[] TURNS = {0, 1, 2, 0, 1, 3, 2, 0, 1, 4};

    /** The sum of its lines. */
    public Money total() {
        Money sum = Money.ZERO;
        for (Charge charge : charges) {
            sum = sum.plus(charge.amount());
        }
        return sum;
    }
}
