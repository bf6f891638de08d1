package org.tongbao.platform.desk;

import java.util.List;
import org.tongbao.core.kernel.Worded;

/** Where a visit stands. Its life is one value: from, event, to. */
enum VisitState implements Worded {
    OPEN("在院或就诊中", "open"),
    DISCHARGED("已出院", "discharged"),
    SETTLED("已结算", "settled"),
    CANCELLED("已撤销", "cancelled");

    /** What happens to a visit. */
    enum Event implements Worded {
        CHANGE("变更", "change"),
        DISCHARGE("出院办理", "discharge"),
        UNDO_DISCHARGE("出院撤销", "cancel the discharge"),
        SETTLE("结算", "settle"),
        REOPEN("撤销结算（未办出院）", "take the settlement back"),
        REOPEN_DISCHARGED("撤销结算（已办出院）", "take the settlement back after discharge"),
        CANCEL("撤销登记", "cancel the visit");

        private final String zh;
        private final String en;

        Event(String zh, String en) {
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

    /** One step of a visit's life. */
    record Transition(VisitState from, Event event, VisitState to) {}

    static final List<Transition> LIFE =
            List.of(
                    new Transition(OPEN, Event.CHANGE, OPEN),
                    new Transition(OPEN, Event.DISCHARGE, DISCHARGED),
                    new Transition(OPEN, Event.SETTLE, SETTLED),
                    new Transition(OPEN, Event.CANCEL, CANCELLED),
                    new Transition(DISCHARGED, Event.CHANGE, DISCHARGED),
                    new Transition(DISCHARGED, Event.UNDO_DISCHARGE, OPEN),
                    new Transition(DISCHARGED, Event.SETTLE, SETTLED),
                    new Transition(SETTLED, Event.REOPEN, OPEN),
                    new Transition(SETTLED, Event.REOPEN_DISCHARGED, DISCHARGED));

    private final String zh;
    private final String en;

    VisitState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * Where an event leads.
     *
     * @throws DeskRefusal naming state and event if it leads nowhere
     */
    VisitState after(Event event) {
        return LIFE.stream()
                .filter(step -> step.from() == this && step.event() == event)
                .findFirst()
                .map(Transition::to)
                .orElseThrow(
                        () ->
                                new DeskRefusal(
                                        "就诊状态为“" + zh + "”，不能办理“" + event.zh() + "”",
                                        "the visit is "
                                                + en
                                                + "; it is not possible to "
                                                + event.en()));
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
