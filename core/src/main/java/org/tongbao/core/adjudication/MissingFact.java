package org.tongbao.core.adjudication;

import org.tongbao.core.kernel.Worded;

/** Facts without which a decision may have to wait. */
public enum MissingFact implements Worded {
    THIRD_PARTY("visit.thirdParty", "是否有第三方责任", "whether a third party answers for the injury"),
    DISEASE("visit.disease", "门诊慢特病病种", "the chronic disease treated"),
    DIAGNOSES("visit.diagnoses", "诊断", "the diagnoses"),
    SEX("person.sex", "性别", "the person's sex"),
    YEAR_BEFORE("yearBefore", "上一年度累计", "what the year before had used up");

    private final String path;
    private final String zh;
    private final String en;

    MissingFact(String path, String zh, String en) {
        this.path = path;
        this.zh = zh;
        this.en = en;
    }

    /** Where in the claim it belongs. */
    public String path() {
        return path;
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
