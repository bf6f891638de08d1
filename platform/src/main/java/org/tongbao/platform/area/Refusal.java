package org.tongbao.platform.area;

import org.tongbao.core.exchange.AreaAnswer;

/** What is asked cannot be done; carries the words of the answer out of a use case. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AreaAnswer.Refused answer;

    Refusal(String zh, String en) {
        super(en, null, false, false);
        this.answer = new AreaAnswer.Refused(zh, en);
    }

    AreaAnswer.Refused answer() {
        return answer;
    }
}
