package org.tongbao.simulation.crash;

import org.tongbao.wire.envelope.Answer;

/**
 * A settlement as a hospital was told of it.
 *
 * @param settlement its id (setl_id)
 * @param figures who bears what
 */
record Told(String settlement, Figures figures) {

    /** By the answer of a settlement or of its taking back. */
    static Told of(Answer answer) {
        return new Told(id(answer), Figures.of(answer));
    }

    /** By the answer of 5203. */
    static Told found(Answer answer) {
        return new Told(id(answer), Figures.found(answer));
    }

    private static String id(Answer answer) {
        return answer.value("setlinfo", "setl_id").orElseThrow();
    }
}
