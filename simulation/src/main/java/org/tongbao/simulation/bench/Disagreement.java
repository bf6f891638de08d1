package org.tongbao.simulation.bench;

import org.tongbao.core.kernel.Worded;

/** Ours and the baseline answered differently: there is nothing to compare until they agree. */
public final class Disagreement extends RuntimeException implements Worded {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    /**
     * @param zh on what they differ, and how, in Chinese
     * @param en the same in English
     */
    public Disagreement(String zh, String en) {
        super(en);
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
