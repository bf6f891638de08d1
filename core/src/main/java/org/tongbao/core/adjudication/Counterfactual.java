package org.tongbao.core.adjudication;

import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Worded;

/**
 * What one other fact would have changed.
 *
 * @param fact the fact
 * @param before when it would have had to be so
 * @param more what the funds would have paid more
 */
public record Counterfactual(Fact fact, Before before, Money more) {

    /** Facts whose effect is worth telling. */
    public enum Fact implements Worded {
        /** A referral filed in time. */
        FILED_AS_REFERRED(FilingCategory.REFERRED, "办理转诊备案", "filed as referred"),
        /** Any temporary filing in time. */
        FILED_AS_TEMPORARY(
                FilingCategory.OTHER_TEMPORARY, "办理临时外出就医备案", "filed as temporarily away");

        private final FilingCategory category;
        private final String zh;
        private final String en;

        Fact(FilingCategory category, String zh, String en) {
            this.category = category;
            this.zh = zh;
            this.en = en;
        }

        /** The category filed. */
        public FilingCategory category() {
            return category;
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

    /** By when a filing counts. */
    public enum Before implements Worded {
        /** Where a filing made during the stay suffices (补办备案). */
        DISCHARGE("出院结算前", "before discharge"),
        /** Where it does not. */
        ADMISSION("入院前", "before admission");

        private final String zh;
        private final String en;

        Before(String zh, String en) {
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

    /** The sentence in Chinese. */
    public String zh() {
        return "如在" + before.zh() + fact.zh() + "，基金将多支付" + more.yuan() + "元";
    }

    /** The sentence in English. */
    public String en() {
        return "Had it been "
                + fact.en()
                + " "
                + before.en()
                + ", "
                + more.yuan()
                + " yuan more would have been paid";
    }
}
