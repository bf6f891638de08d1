package org.tongbao.core.adjudication;

import org.tongbao.core.kernel.Worded;

/** The four answers of a decision, in the order in which they prevail when grounds meet. */
public enum Answer implements Worded {
    /** Something stands in the way; nothing is due. */
    NOT_MET("不予直接结算", "not payable by direct settlement"),
    /** A named fact is missing. */
    UNSETTLED("待补充事实", "a fact is missing"),
    /** A person must decide, by another procedure. */
    REFERRED("转人工办理", "referred to an officer"),
    /** Decided and payable. */
    MET("予以结算", "settled");

    private final String zh;
    private final String en;

    Answer(String zh, String en) {
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
