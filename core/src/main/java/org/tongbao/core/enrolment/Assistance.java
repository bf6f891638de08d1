package org.tongbao.core.enrolment;

import org.tongbao.core.kernel.Worded;

/** Special status that medical assistance knows (医疗救助对象身份, policy reference A.5.6 and G.8). */
public enum Assistance implements Worded {
    NONE("无", "none"),
    DESTITUTE("特困人员", "destitute"),
    MINIMUM_LIVING("低保对象", "minimum living allowance"),
    BACK_IN_POVERTY("返贫致贫人口", "fallen back into poverty"),
    MARGINAL("低保边缘家庭成员", "marginal low income"),
    IMPOVERISHED_BY_ILLNESS("因病致贫重病患者", "impoverished by illness");

    private final String zh;
    private final String en;

    Assistance(String zh, String en) {
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
