package org.tongbao.platform.lanes;

import org.tongbao.core.kernel.Worded;

/**
 * A message was not acted upon, or nobody knows yet whether it was; either way it may be sent
 * again.
 */
public final class Busy extends RuntimeException implements Worded {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;
    private final boolean certain;

    private Busy(String zh, String en, boolean certain) {
        super(en, null, false, false);
        this.zh = zh;
        this.en = en;
        this.certain = certain;
    }

    /** Whether it is certain that nothing happened, and nothing will without being asked again. */
    public boolean isCertain() {
        return certain;
    }

    /** More waits than can be done in time: nothing happened. */
    public static Busy full() {
        return new Busy(
                "系统繁忙，本次请求未生效，请稍后用原报文重试",
                "busy: nothing took effect; send the same message again",
                /* certain= */ true);
    }

    /** The database cannot be reached: what was sent may or may not have taken effect. */
    public static Busy unknown() {
        return new Busy(
                "结果未知：请用原报文重发、查询（5203）或冲正（2601）",
                "outcome unknown: send the same message again, ask (5203) or reverse (2601)",
                /* certain= */ false);
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
