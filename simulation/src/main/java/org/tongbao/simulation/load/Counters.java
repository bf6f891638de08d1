package org.tongbao.simulation.load;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tongbao.simulation.load.Acknowledged.State;
import org.tongbao.simulation.world.World;

/**
 * The counters of all hospitals of a world: they settle one visit after the other and, as the mix
 * says, try, repeat, cancel and reverse. A visit that was turned away for being busy comes again.
 */
public final class Counters implements Source {

    private static final int THOUSAND = 1000;
    private static final int RECENT = 4096;
    private static final byte[] SETTLEMENT = field("setl_id");
    private static final byte[] TOTAL = field("medfee_sumamt");
    private static final byte[] FUNDS = field("fund_pay_sumamt");

    private final Messages messages;
    private final Mix mix;
    private final Acknowledged acknowledged;
    private final SplittableRandom random;
    private final Deque<Integer> again = new ArrayDeque<>();
    private final int[] recent = new int[RECENT];
    private int remembered;
    private int next;
    private long settled;
    private byte[] sample = {};

    /**
     * Counters that have settled nothing yet.
     *
     * @param world whose visits they settle
     * @param platform its address
     * @param seed of what the mix leaves to chance
     */
    public Counters(World world, URI platform, Mix mix, long seed, Clock clock) {
        this.messages = new Messages(world, platform, clock);
        this.mix = mix;
        this.random = new SplittableRandom(seed);
        this.acknowledged = new Acknowledged(world.size().visits());
    }

    private static byte[] field(String name) {
        return ("\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    /** What was acknowledged so far. */
    public Acknowledged acknowledged() {
        return acknowledged;
    }

    /** Settlements acknowledged so far, those taken back since among them. */
    public long settled() {
        return settled;
    }

    /** The first answer to a settlement; empty before it. */
    public byte[] sample() {
        return sample.clone();
    }

    /** The message id under which a visit was sent to be settled. */
    public String messageId(int visit) {
        return new String(messages.messageId(visit), StandardCharsets.US_ASCII);
    }

    @Override
    public @Nullable ByteBuffer next(Errand errand) {
        Kind kind = remembered == 0 ? Kind.SETTLE : drawn();
        errand.kind = kind;
        return switch (kind) {
            case SETTLE, TRIAL -> {
                int visit = waiting();
                if (visit >= acknowledged.size()) {
                    yield null;
                }
                errand.subject = visit;
                yield messages.settle(visit, kind == Kind.TRIAL);
            }
            case REPEAT -> {
                errand.subject = recent[random.nextInt(remembered)];
                yield messages.settle(errand.subject, false);
            }
            case CANCEL -> {
                errand.subject = forgotten();
                yield messages.cancel(errand.subject, acknowledged.settlement(errand.subject));
            }
            case REVERSE -> {
                errand.subject = forgotten();
                yield messages.reverse(errand.subject);
            }
        };
    }

    private Kind drawn() {
        int die = random.nextInt(THOUSAND) - mix.trials();
        if (die < 0) {
            return Kind.TRIAL;
        }
        die -= mix.repeats();
        if (die < 0) {
            return Kind.REPEAT;
        }
        die -= mix.cancellations();
        if (die < 0) {
            return Kind.CANCEL;
        }
        return die < mix.reversals() ? Kind.REVERSE : Kind.SETTLE;
    }

    /** One that was tried or turned away, else the next new one. */
    private int waiting() {
        Integer waiting = again.poll();
        if (waiting != null) {
            return waiting;
        }
        return next < acknowledged.size() ? next++ : next;
    }

    /** One settled a while ago, no longer to be repeated. */
    private int forgotten() {
        int at = random.nextInt(remembered);
        int visit = recent[at];
        remembered--;
        recent[at] = recent[remembered];
        return visit;
    }

    private void remember(int visit) {
        if (remembered < RECENT) {
            recent[remembered++] = visit;
        } else {
            recent[random.nextInt(RECENT)] = visit;
        }
    }

    @Override
    public void ended(Errand errand, Outcome outcome, Reply reply) {
        int visit = errand.subject;
        switch (errand.kind) {
            case SETTLE -> settling(visit, outcome, reply);
            case REPEAT -> {
                if (outcome == Outcome.DONE) {
                    acknowledged.repeated(visit, reply.number(SETTLEMENT));
                }
            }
            case CANCEL, REVERSE -> takingBack(visit, outcome);
            case TRIAL -> again.add(visit);
        }
    }

    private void settling(int visit, Outcome outcome, Reply reply) {
        switch (outcome) {
            case DONE -> {
                settled++;
                if (sample.length == 0) {
                    sample = reply.body();
                }
                acknowledged.settled(
                        visit, reply.number(SETTLEMENT), reply.fen(TOTAL), reply.fen(FUNDS));
                remember(visit);
            }
            case BUSY -> {
                acknowledged.set(visit, State.UNKNOWN);
                again.add(visit);
            }
            case REFUSED -> acknowledged.set(visit, State.REFUSED);
            case FAILED, TIMED_OUT -> acknowledged.set(visit, State.UNKNOWN);
        }
    }

    private void takingBack(int visit, Outcome outcome) {
        switch (outcome) {
            case DONE -> acknowledged.set(visit, State.TAKEN_BACK);
            case REFUSED -> remember(visit);
            case BUSY, FAILED, TIMED_OUT -> acknowledged.set(visit, State.UNKNOWN_BACK);
        }
    }
}
