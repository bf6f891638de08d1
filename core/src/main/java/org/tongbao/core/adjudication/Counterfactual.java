package org.tongbao.core.adjudication;

import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Worded;

/**
 * What one other fact would have changed.
 *
 * @param fact the fact
 * @param more what the funds would have paid more
 */
public record Counterfactual(Fact fact, Money more) {

    /** Facts whose effect is worth telling. */
    public enum Fact implements Worded {
        /** A referral filed before discharge. */
        FILED_AS_REFERRED("出院结算前办理转诊备案", "filed as referred before discharge"),
        /** Any temporary filing before discharge. */
        FILED_AS_TEMPORARY("出院结算前补办临时外出就医备案", "filed as temporarily away before discharge");

        private final String zh;
        private final String en;

        Fact(String zh, String en) {
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
        return "如" + fact.zh() + "，基金将多支付" + more.yuan() + "元";
    }

    /** The sentence in English. */
    public String en() {
        return "Had it been " + fact.en() + ", " + more.yuan() + " yuan more would have been paid";
    }
}
