package org.tongbao.simulation.crash;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.tongbao.core.kernel.Money;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.envelope.Answer;
import org.tongbao.wire.envelope.Receipt;

/**
 * Somebody at a hospital's counter: holds one whole conversation after the other, with whom and
 * about what by chance.
 */
final class Clerk implements Runnable {

    private static final int STAY_IN = 3;
    private static final int TRIAL_IN = 2;
    private static final int TAKE_BACK_IN = 4;
    private static final int AGAIN_IN = 8;
    private static final int MOST_SETTLEMENTS = 3;

    private final List<Hospital> hospitals;
    private final List<World.Insured> insured;
    private final Asking asking;
    private final Memory memory;
    private final Tally tally;
    private final Clock clock;
    private final RandomGenerator random;
    private final Lock talking;
    private final BooleanSupplier open;

    /**
     * A clerk.
     *
     * @param talking held during each conversation
     * @param open whether to begin another one
     */
    Clerk(
            List<Hospital> hospitals,
            List<World.Insured> insured,
            Asking asking,
            Memory memory,
            Tally tally,
            Clock clock,
            RandomGenerator random,
            Lock talking,
            BooleanSupplier open) {
        this.hospitals = hospitals;
        this.insured = insured;
        this.asking = asking;
        this.memory = memory;
        this.tally = tally;
        this.clock = clock;
        this.random = random;
        this.talking = talking;
        this.open = open;
    }

    @Override
    public void run() {
        while (open.getAsBoolean()) {
            talking.lock();
            try {
                converse();
            } catch (Asking.GivenUp e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                memory.contradict("对话中断：" + e, "a conversation broke off: " + e);
            } finally {
                talking.unlock();
            }
        }
    }

    private void converse() throws InterruptedException {
        Hospital hospital = hospitals.get(random.nextInt(hospitals.size()));
        World.Insured person = insured.get(random.nextInt(insured.size()));
        boolean stay = random.nextInt(STAY_IN) == 0;
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Receipt.CHINA);
        Messages messages = new Messages(person, hospital.clinic(), stay, now);
        List<Charge> bill = Charge.bill(stay, random);
        String visit =
                stay
                        ? admitted(hospital, person, messages, bill)
                        : registered(hospital, person, messages, bill);
        Money total = Charge.total(bill);
        if (random.nextInt(TRIAL_IN) == 0) {
            must(hospital, person, stay ? "2303" : "2206", messages.settle(visit, total));
        }
        settle(
                new Settling(
                        hospital, person, messages, stay, visit, asking, memory, tally, random),
                total);
    }

    private String registered(
            Hospital hospital, World.Insured person, Messages messages, List<Charge> bill) {
        String visit =
                must(hospital, person, "2201", messages.register())
                        .value("data", "mdtrt_id")
                        .orElseThrow();
        must(hospital, person, "2203", messages.visit(visit));
        must(hospital, person, "2204", messages.lines(visit, bill));
        return visit;
    }

    private String admitted(
            Hospital hospital, World.Insured person, Messages messages, List<Charge> bill) {
        String visit =
                must(hospital, person, "2401", messages.admit())
                        .value("result", "mdtrt_id")
                        .orElseThrow();
        must(hospital, person, "2301", messages.lines(visit, bill));
        must(hospital, person, "2402", messages.discharge(visit));
        return visit;
    }

    /** Settles, perhaps takes it back, and perhaps settles again. */
    private void settle(Settling settling, Money total) throws InterruptedException {
        for (int i = 0; i < MOST_SETTLEMENTS; i++) {
            Call call = settling.prepare(total);
            Belief belief = settling.settle(call);
            Told told = belief.told();
            if (told != null && random.nextInt(TAKE_BACK_IN) == 0) {
                belief = settling.takeBack(call, belief, told);
            }
            boolean sentForGood = belief.standing() != Belief.Standing.REFUSED;
            if (sentForGood && random.nextInt(AGAIN_IN) == 0) {
                settling.again(call, belief);
            }
            if (belief.standing() == Belief.Standing.SETTLED || random.nextBoolean()) {
                return;
            }
        }
    }

    /** A step that nothing stands in the way of. */
    private Answer must(
            Hospital hospital, World.Insured person, String transaction, Map<String, ?> input) {
        Call call = hospital.prepare(transaction, person.area(), input);
        return switch (asking.insist(hospital, call)) {
            case Reply.Yes(Answer answer) -> answer;
            case Reply.No(String why) ->
                    throw new IllegalStateException(
                            transaction + " " + hospital.key(call) + ": " + why);
        };
    }
}
