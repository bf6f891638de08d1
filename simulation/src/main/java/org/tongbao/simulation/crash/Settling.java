package org.tongbao.simulation.crash;

import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.envelope.Answer;

/**
 * How a hospital settles one visit and takes the settlement back without ever being in doubt for
 * long: a call whose outcome is unknown it sends again, or asks about (5203), or reverses (2601).
 * That something is not settled yet is no promise that it never will be: only a repeated call, a
 * settlement found, or a reversal ends the doubt.
 */
final class Settling {

    private static final int HASTY_IN = 10;
    private static final int TWIN_IN = 15;
    private static final int WAYS = 3;
    private static final int DROPPED_IN = 4;

    private final Hospital hospital;
    private final World.Insured person;
    private final Messages messages;
    private final boolean stay;
    private final String visit;
    private final Asking asking;
    private final Memory memory;
    private final Tally tally;
    private final RandomGenerator random;

    Settling(
            Hospital hospital,
            World.Insured person,
            Messages messages,
            boolean stay,
            String visit,
            Asking asking,
            Memory memory,
            Tally tally,
            RandomGenerator random) {
        this.hospital = hospital;
        this.person = person;
        this.messages = messages;
        this.stay = stay;
        this.visit = visit;
        this.asking = asking;
        this.memory = memory;
        this.tally = tally;
        this.random = random;
    }

    Call prepare(Money total) {
        return call(stay ? "2304" : "2207", messages.settle(visit, total));
    }

    /** Settles; returns when the hospital knows what became of it. */
    Belief settle(Call call) throws InterruptedException {
        Thread twin = random.nextInt(TWIN_IN) == 0 ? twin(call) : null;
        Belief belief = known(call, twin == null);
        memory.believe(hospital.key(call), belief);
        if (twin != null) {
            twin.join();
        }
        return belief;
    }

    /**
     * Sends until it is known what became of it.
     *
     * @param alone whether nobody else sends the same call
     */
    private Belief known(Call call, boolean alone) {
        boolean certain = alone;
        Reply reply = first(call);
        while (true) {
            Belief belief =
                    switch (reply) {
                        case Reply.Yes(Answer answer) -> settled(call, Told.of(answer));
                        case Reply.No _ -> Belief.REFUSED;
                        case Reply.NotYet _ -> certain ? dropped() : null;
                        case Reply.Unknown _ -> outOfDoubt(call);
                    };
            if (belief != null) {
                return belief;
            }
            certain &= reply instanceof Reply.NotYet;
            reply = asking.once(hospital, call);
        }
    }

    /** Who is told that nothing was done may take the platform at its word, and not ask again. */
    private @Nullable Belief dropped() {
        return random.nextInt(DROPPED_IN) == 0 ? Belief.REFUSED : null;
    }

    /** Sends it the first time, and sometimes does not wait for the answer. */
    private Reply first(Call call) {
        return random.nextInt(HASTY_IN) == 0
                ? asking.hastily(hospital, call)
                : asking.once(hospital, call);
    }

    /** One of the ways out; null means to send the call again. */
    private @Nullable Belief outOfDoubt(Call call) {
        int way = random.nextInt(WAYS);
        if (way == 0) {
            Call ask = call("5203", messages.ask(visit));
            if (asking.insist(hospital, ask) instanceof Reply.Yes(Answer found)) {
                tally.byAsking.increment();
                agree(call, found);
                return settled(call, Told.found(found));
            }
        }
        if (way == 1) {
            reverse(call);
            return Belief.REVERSED;
        }
        tally.byRepeating.increment();
        return null;
    }

    private void agree(Call call, Answer found) {
        String asked = found.value("setlinfo", "medins_setl_id").orElse("");
        if (!asked.equals(call.messageId())) {
            memory.contradict(
                    "就诊 %s 查到的结算属于报文 %s，不是 %s".formatted(visit, asked, call.messageId()),
                    "the settlement found of visit %s is that of message %s, not %s"
                            .formatted(visit, asked, call.messageId()));
        }
    }

    private Belief settled(Call call, Told told) {
        memory.heard(hospital.key(call), told.settlement());
        tally.settled.increment();
        return Belief.settled(told);
    }

    /** The same call once more at the same time. */
    private Thread twin(Call call) {
        return Thread.startVirtualThread(
                () -> {
                    if (asking.once(hospital, call) instanceof Reply.Yes(Answer answer)) {
                        memory.heard(hospital.key(call), Told.of(answer).settlement());
                    }
                });
    }

    private void reverse(Call original) {
        Call reversal =
                call("2601", messages.reverse(original.transaction(), original.messageId()));
        memory.undoing(hospital.key(reversal));
        if (asking.insist(hospital, reversal) instanceof Reply.No(String why)) {
            memory.contradict(
                    "冲正被拒绝：" + hospital.key(original) + "：" + why,
                    "a reversal was refused: " + hospital.key(original) + ": " + why);
        }
        tally.byReversing.increment();
    }

    /** Takes a settlement back; returns when the hospital knows that it is. */
    Belief takeBack(Call settled, Belief belief, Told told) {
        Call call = call(stay ? "2305" : "2208", messages.cancel(visit, told.settlement()));
        memory.undoing(hospital.key(call));
        Reply reply = first(call);
        while (!isTakenBack(call, reply, settled)) {
            reply = asking.once(hospital, call);
        }
        tally.takenBack.increment();
        Belief gone = belief.takenBack();
        memory.believe(hospital.key(settled), gone);
        return gone;
    }

    private boolean isTakenBack(Call call, Reply reply, Call settled) {
        return switch (reply) {
            case Reply.Yes(Answer answer) -> {
                memory.mirrored(hospital.key(call), Told.of(answer));
                yield true;
            }
            case Reply.No(String why) -> {
                memory.contradict(
                        "撤销结算被拒绝：" + hospital.key(settled) + "：" + why,
                        "taking back was refused: " + hospital.key(settled) + ": " + why);
                yield true;
            }
            case Reply.NotYet _ -> false;
            case Reply.Unknown _ -> isSurelyGone(settled);
        };
    }

    /** One of the ways out of doubt; false means to send the call again. */
    private boolean isSurelyGone(Call settled) {
        int way = random.nextInt(WAYS);
        Call ask = call("5203", messages.ask(visit));
        if (way == 0 && asking.insist(hospital, ask) instanceof Reply.No) {
            tally.byAsking.increment();
            return true;
        }
        if (way == 1) {
            reverse(settled);
            return true;
        }
        tally.byRepeating.increment();
        return false;
    }

    /**
     * An old call once more: the answer is the same for ever, unless what it settled was taken
     * back, for then it would mislead.
     */
    void again(Call call, Belief belief) {
        Reply reply = asking.insist(hospital, call);
        if (reply instanceof Reply.Yes(Answer answer)) {
            memory.heard(hospital.key(call), Told.of(answer).settlement());
        }
        boolean stands = belief.standing() == Belief.Standing.SETTLED;
        boolean agrees = stands == (reply instanceof Reply.Yes);
        if (!agrees) {
            memory.contradict(
                    "重发的报文得到不同的回答：" + hospital.key(call),
                    "a call sent again was answered otherwise: " + hospital.key(call));
        }
    }

    private Call call(String transaction, Map<String, ?> input) {
        return hospital.prepare(transaction, person.area(), input);
    }
}
