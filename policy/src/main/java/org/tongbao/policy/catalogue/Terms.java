package org.tongbao.policy.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueCaps;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueCondition;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.CatalogueSelfPay;
import org.tongbao.core.policy.CatalogueSelfPay.Flat;
import org.tongbao.policy.Row;

/**
 * How a line says an item is paid. In a full item an empty field means none; in a line that only
 * says how an area differs it means "as in the wider area", and {@code -} means none.
 */
record Terms(
        @Nullable CatalogueClass itemClass,
        @Nullable CatalogueSelfPay selfPay,
        @Nullable CatalogueCaps caps,
        boolean capsRemoved,
        @Nullable CatalogueCondition condition,
        boolean conditionRemoved) {

    /** Where a line has no days of its own, so that its other faults are still found. */
    static final Period ALWAYS = Period.since(LocalDate.EPOCH);

    private static final String NONE = "-";
    private static final Flat NOTHING = new Flat(Rate.ZERO);
    private static final Flat EVERYTHING = new Flat(Rate.ONE);

    /** Reads what the line says; what it cannot read is a fault and counts as not said. */
    static Terms of(Row row) {
        CatalogueClass itemClass =
                row.text("class").isEmpty()
                        ? null
                        : row.oneOf(
                                "class",
                                CatalogueClass::of,
                                "类别应为 甲、乙 或 丙",
                                "must be 甲 (A), 乙 (B) or 丙 (C)");
        CatalogueSelfPay selfPay =
                row.read(
                        "self_pay",
                        SelfPayNotation::read,
                        "应为 0 至 1、至多四位小数的比例，或按单价分段，如 0:0.1|500:0.2",
                        "must be a share from 0 to 1 with at most four decimals, or shares by price"
                                + " as 0:0.1|500:0.2");
        boolean uncapped = row.text("cap1").equals(NONE);
        boolean unlimited = row.text("limit").equals(NONE);
        return new Terms(
                itemClass,
                selfPay,
                uncapped ? null : caps(row),
                uncapped,
                unlimited ? null : condition(row),
                unlimited);
    }

    private static @Nullable CatalogueCaps caps(Row row) {
        UnitPrice level1 = cap(row, "cap1");
        UnitPrice level2 = cap(row, "cap2");
        UnitPrice level3 = cap(row, "cap3");
        return level1 == null && level2 == null && level3 == null
                ? null
                : new CatalogueCaps(level1, level2, level3);
    }

    private static @Nullable UnitPrice cap(Row row, String column) {
        UnitPrice cap =
                row.read(column, UnitPrice::ofYuan, "应为以元计的单价", "must be a unit price in yuan");
        if (cap != null && cap.micros() <= 0) {
            row.fault(column, "限价应大于零", "a price cap is above nothing");
            return null;
        }
        return cap;
    }

    private static @Nullable CatalogueCondition condition(Row row) {
        var limits =
                row.read(
                        "limit",
                        LimitNotation::read,
                        "不是限定支付条件，写法见 " + LimitNotation.FORMS,
                        "is no limited-use condition; write " + LimitNotation.FORMS);
        boolean worded = !row.text("limit_zh").isEmpty() || !row.text("limit_en").isEmpty();
        if (row.text("limit").isEmpty() && worded) {
            row.fault("limit", "有说明而无条件", "has words but no condition");
        }
        if (limits == null) {
            return null;
        }
        String zh = row.required("limit_zh");
        String en = row.required("limit_en");
        return zh == null || en == null ? null : new CatalogueCondition(limits, zh, en);
    }

    /** The class said here, or else that of the item in the wider area. */
    @Nullable CatalogueClass classOver(@Nullable CatalogueItem wider) {
        return itemClass != null || wider == null ? itemClass : wider.itemClass();
    }

    /** The caps said here, or else those of the item in the wider area. */
    CatalogueCaps capsOver(@Nullable CatalogueItem wider) {
        if (caps != null) {
            return caps;
        }
        return capsRemoved || wider == null ? CatalogueCaps.NONE : wider.caps();
    }

    /** The condition said here, or else that of the item in the wider area. */
    @Nullable CatalogueCondition conditionOver(@Nullable CatalogueItem wider) {
        return condition != null || conditionRemoved || wider == null
                ? condition
                : wider.condition();
    }

    /** The share that goes with a class; a fault of the line and null where the two disagree. */
    @Nullable CatalogueSelfPay selfPayOf(
            CatalogueClass ofClass, @Nullable CatalogueItem wider, Row row) {
        switch (ofClass) {
            case A -> {
                if (selfPay == null || selfPay.equals(NOTHING)) {
                    return NOTHING;
                }
                row.fault("self_pay", "甲类没有先行自付", "class A (甲) has no first share");
            }
            case B -> {
                if (selfPay != null) {
                    return selfPay;
                }
                if (wider != null && wider.itemClass() == CatalogueClass.B) {
                    return wider.selfPay();
                }
                row.fault("self_pay", "乙类应有先行自付比例", "class B (乙) needs a first share");
            }
            case C -> {
                if (selfPay == null || selfPay.equals(EVERYTHING)) {
                    return EVERYTHING;
                }
                row.fault("self_pay", "丙类全部自费", "class C (丙) is wholly the person's");
            }
        }
        return null;
    }
}
