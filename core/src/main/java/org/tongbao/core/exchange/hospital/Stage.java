package org.tongbao.core.exchange.hospital;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Worded;

/** Where a hospital stands with a visit. Its life is one value: from, event, to. */
public enum Stage implements Worded {
    NOT_SETTLED("未结算", "not settled"),
    SETTLING("结算中", "settling"),
    LOOKING("结算结果查询中", "asking whether it was settled"),
    REVERSING("冲正中", "reversing"),
    SETTLED("已结算", "settled"),
    CANCELLING("撤销中", "cancelling"),
    CHECKING("撤销结果查询中", "asking whether it was cancelled"),
    CHECKING_REFUSAL("撤销被拒，查询中", "cancelling was refused; asking what stands");

    /** What happens to a visit. */
    public enum Event {
        /** It is told to settle. */
        SETTLE,
        /** It is told to cancel. */
        CANCEL,
        /** It is told to reverse, or has doubted long enough. */
        REVERSE,
        /** It says the same again. */
        REPEAT,
        /** It asks what stands. */
        LOOK,
        /** It hears: settled. */
        STANDS,
        /** It hears: refused. */
        REFUSED,
        /** It hears: nothing stands. */
        GONE
    }

    /** One step of that life. */
    public record Transition(Stage from, Event event, Stage to) {}

    /** All of it. What is not here changes nothing. */
    public static final List<Transition> LIFE =
            List.of(
                    new Transition(NOT_SETTLED, Event.SETTLE, SETTLING),
                    new Transition(SETTLING, Event.REPEAT, SETTLING),
                    new Transition(SETTLING, Event.LOOK, LOOKING),
                    new Transition(SETTLING, Event.REVERSE, REVERSING),
                    new Transition(SETTLING, Event.STANDS, SETTLED),
                    new Transition(SETTLING, Event.REFUSED, NOT_SETTLED),
                    new Transition(LOOKING, Event.REPEAT, SETTLING),
                    new Transition(LOOKING, Event.LOOK, LOOKING),
                    new Transition(LOOKING, Event.REVERSE, REVERSING),
                    new Transition(LOOKING, Event.STANDS, SETTLED),
                    new Transition(LOOKING, Event.REFUSED, NOT_SETTLED),
                    new Transition(REVERSING, Event.REPEAT, REVERSING),
                    new Transition(REVERSING, Event.GONE, NOT_SETTLED),
                    new Transition(SETTLED, Event.CANCEL, CANCELLING),
                    new Transition(SETTLED, Event.REVERSE, REVERSING),
                    new Transition(CANCELLING, Event.REPEAT, CANCELLING),
                    new Transition(CANCELLING, Event.LOOK, CHECKING),
                    new Transition(CANCELLING, Event.REVERSE, REVERSING),
                    new Transition(CANCELLING, Event.GONE, NOT_SETTLED),
                    new Transition(CANCELLING, Event.REFUSED, CHECKING_REFUSAL),
                    new Transition(CHECKING, Event.REPEAT, CANCELLING),
                    new Transition(CHECKING, Event.LOOK, CHECKING),
                    new Transition(CHECKING, Event.REVERSE, REVERSING),
                    new Transition(CHECKING, Event.GONE, NOT_SETTLED),
                    new Transition(CHECKING, Event.REFUSED, CHECKING_REFUSAL),
                    new Transition(CHECKING_REFUSAL, Event.REPEAT, CHECKING_REFUSAL),
                    new Transition(CHECKING_REFUSAL, Event.GONE, NOT_SETTLED),
                    new Transition(CHECKING_REFUSAL, Event.STANDS, SETTLED));

    private final String zh;
    private final String en;

    Stage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Where an event leads, or null if it changes nothing. */
    public @Nullable Stage after(Event event) {
        for (Transition step : LIFE) {
            if (step.from() == this && step.event() == event) {
                return step.to();
            }
        }
        return null;
    }

    /** Whether the hospital knows what stands; else it waits for an answer. */
    public boolean isCertain() {
        return this == NOT_SETTLED || this == SETTLED;
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
