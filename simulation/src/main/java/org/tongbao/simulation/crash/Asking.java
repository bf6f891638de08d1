package org.tongbao.simulation.crash;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.client.Outcome;
import org.tongbao.wire.envelope.Answer;

/** Sends calls, once or until the platform itself has answered. */
final class Asking {

    /** Nobody may wait any longer: the run has failed. */
    static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final String BUSY = "繁忙";
    private static final String ABSENT = "nobody listens";
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final Tally tally;
    private volatile boolean givenUp;

    Asking(Tally tally) {
        this.tally = tally;
    }

    /** Whoever still asks stops asking. */
    void giveUp() {
        givenUp = true;
    }

    /**
     * Sends the call, again and again, until the platform says yes or no.
     *
     * @throws GivenUp if the run has failed meanwhile
     */
    Reply.Last insist(Hospital hospital, Call call) {
        while (true) {
            if (once(hospital, call) instanceof Reply.Last last) {
                return last;
            }
        }
    }

    Reply once(Hospital hospital, Call call) {
        return read(hospital.send(call));
    }

    Reply hastily(Hospital hospital, Call call) {
        return read(hospital.sendHastily(call));
    }

    private Reply read(Outcome outcome) {
        if (givenUp) {
            throw new GivenUp();
        }
        return switch (outcome) {
            case Outcome.Answered(Answer answer) -> {
                tally.answered.increment();
                yield new Reply.Yes(answer);
            }
            case Outcome.Refused(String why, Answer answer) -> refused(why, answer);
            case Outcome.Busy(String _, Duration wish) -> busy(wish);
            case Outcome.Unknown _ -> {
                tally.unknown.increment();
                pause(BETWEEN);
                yield new Reply.Unknown();
            }
        };
    }

    private Reply refused(String why, @Nullable Answer answer) {
        if (answer == null && why.startsWith(ABSENT)) {
            tally.absent.increment();
            pause(BETWEEN);
            return new Reply.NotYet();
        }
        if (why.contains(BUSY)) {
            return busy(BETWEEN);
        }
        tally.refused.increment();
        return new Reply.No(why);
    }

    private Reply busy(Duration wish) {
        tally.busy.increment();
        pause(wish);
        return new Reply.NotYet();
    }

    private static void pause(Duration pause) {
        LockSupport.parkNanos(pause.toNanos());
    }
}
