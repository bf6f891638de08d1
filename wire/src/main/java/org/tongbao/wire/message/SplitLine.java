package org.tongbao.wire.message;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueCategory;
import org.tongbao.core.policy.CatalogueClass;

/**
 * A fee line with its split, as 2204 and 2301 answer it.
 *
 * @param serial of the line
 * @param amount of the line
 * @param quantity of units
 * @param price of one unit
 * @param cap highest recognised price, or null for none
 * @param selfPay the person's first share
 * @param outside 全自费
 * @param aboveCap 超限价
 * @param preSelfPay 先行自付
 * @param inScope 符合政策范围
 * @param itemClass 甲, 乙 or 丙
 * @param category heading of the bill
 * @param limited whether the item is of limited use
 * @param note why it was split so, or null
 */
public record SplitLine(
        String serial,
        Money amount,
        Quantity quantity,
        UnitPrice price,
        @Nullable UnitPrice cap,
        Rate selfPay,
        Money outside,
        Money aboveCap,
        Money preSelfPay,
        Money inScope,
        CatalogueClass itemClass,
        CatalogueCategory category,
        boolean limited,
        @Nullable String note) {}
