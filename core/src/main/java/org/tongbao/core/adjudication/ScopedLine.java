package org.tongbao.core.adjudication;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.kernel.Worded;
import org.tongbao.core.law.Citation;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueItem;

/**
 * A fee line split by the catalogue of the place of treatment; the four parts add up to the line.
 *
 * @param line as billed
 * @param item what the catalogue says, or null where it knows nothing or the line states its terms
 * @param itemClass 甲, 乙 or 丙 as applied
 * @param selfPay first share applied
 * @param cap unit price cap applied, or null
 * @param ground why it was split so
 * @param citation source of the terms
 * @param outside 全自费
 * @param aboveCap 超限价
 * @param preSelfPay 先行自付
 * @param inScope 符合范围
 */
public record ScopedLine(
        FeeLine line,
        @Nullable CatalogueItem item,
        CatalogueClass itemClass,
        Rate selfPay,
        @Nullable UnitPrice cap,
        Ground ground,
        Citation citation,
        Money outside,
        Money aboveCap,
        Money preSelfPay,
        Money inScope) {

    /** Whether it cannot be judged before a missing fact is known. */
    boolean isOpen() {
        return ground == Ground.LIMITED_USE_OPEN;
    }

    /** Why a line was split as it was. */
    public enum Ground implements Worded {
        /** In the catalogue. */
        COVERED("目录内", "in the catalogue"),
        /** Class C. */
        CLASS_C("丙类", "class C"),
        /** The catalogue does not know the code. */
        NOT_IN_CATALOGUE("目录外", "not in the catalogue"),
        /** The condition of limited use is not met. */
        LIMITED_USE("限定支付条件不符", "limited use not met"),
        /** The condition cannot be judged: a fact is missing. */
        LIMITED_USE_OPEN("限定支付条件待核", "limited use cannot be judged");

        private final String zh;
        private final String en;

        Ground(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }
}
