package org.tongbao.core.enrolment;

/** Special status that medical assistance knows (医疗救助对象身份, policy reference A.5.6 and G.8). */
public enum Assistance {
    /** None. */
    NONE,
    /** 特困供养人员. */
    DESTITUTE,
    /** 最低生活保障对象. */
    MINIMUM_LIVING,
    /** 返贫致贫人口. */
    BACK_IN_POVERTY,
    /** 低保边缘家庭成员. */
    MARGINAL,
    /** 因病致贫重病患者. */
    IMPOVERISHED_BY_ILLNESS
}
