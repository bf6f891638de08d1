package org.tongbao.core.policy;

import org.tongbao.core.kernel.Worded;

/**
 * In which of its forms the insured area's benefit is due, the best for the person first (policy
 * reference A.4 and A.6).
 */
public enum BenefitClass implements Worded {
    /** As if treated at home: at home, or long-term resident in the filed area. */
    LOCAL("本地待遇", "as at home"),
    /** Emergency or rescue away from home, deemed filed. */
    EMERGENCY("异地急诊抢救", "emergency away from home"),
    /** Referred to another area. */
    REFERRAL("异地转诊", "referred to another area"),
    /** Temporarily away, neither referred nor an emergency, filed. */
    TEMP_OTHER("其他临时外出就医", "otherwise temporarily away"),
    /** Away without a filing. */
    UNFILED("未备案", "without a filing");

    private final String zh;
    private final String en;

    BenefitClass(String zh, String en) {
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
