package org.tongbao.policy.book;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;

/** Bands that must follow one another from zero without gap or overlap, the last without end. */
final class Chain {

    private @Nullable Money end = Money.ZERO;
    private boolean sound = true;

    void add(Passage band, Money above, @Nullable Money upTo) {
        if (end == null) {
            fault(band, "上一段没有上限，后面不能再有一段", "follows a band that has no end");
        } else if (above.compareTo(end) > 0) {
            fault(
                    band,
                    "与上一段之间有空档：" + end + " 至 " + above,
                    "leaves a gap from " + end + " to " + above);
        } else if (above.compareTo(end) < 0) {
            fault(
                    band,
                    "与上一段重叠：" + above + " 至 " + end,
                    "overlaps the band before from " + above + " to " + end);
        }
        if (upTo != null && upTo.compareTo(above) <= 0) {
            fault(band, "upTo 应大于 above", "must have upTo greater than above");
        }
        end = upTo;
    }

    /** Whether all is well once the last band was added. */
    boolean closed(Passage list) {
        if (end != null) {
            fault(
                    list,
                    "最后一段应没有上限；" + end + " 以上没有规定",
                    "the last band must have no upTo; nothing is said above " + end);
        }
        return sound;
    }

    private void fault(Passage where, String zh, String en) {
        where.fault(zh, en);
        sound = false;
    }
}
