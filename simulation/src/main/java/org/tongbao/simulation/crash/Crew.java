package org.tongbao.simulation.crash;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** All clerks. They can be asked for a moment of silence, in which nothing is in doubt. */
final class Crew implements AutoCloseable {

    private static final Duration TO_LEAVE = Duration.ofSeconds(60);

    /** Fair: whoever waits for silence gets it before the next conversation begins. */
    private final ReentrantReadWriteLock talking = new ReentrantReadWriteLock(/* fair= */ true);

    private final List<Thread> clerks = new ArrayList<>();
    private final Asking asking;
    private volatile boolean open = true;

    Crew(
            int size,
            List<Hospital> hospitals,
            World world,
            Asking asking,
            Memory memory,
            Tally tally,
            Random random) {
        this.asking = asking;
        for (int i = 0; i < size; i++) {
            clerks.add(
                    Thread.ofVirtual()
                            .start(
                                    new Clerk(
                                            hospitals,
                                            world.insured(),
                                            asking,
                                            memory,
                                            tally,
                                            Clock.systemUTC(),
                                            new Random(random.nextLong()),
                                            talking.readLock(),
                                            () -> open)));
        }
    }

    /**
     * Waits until every conversation has come to its end; no other begins.
     *
     * @return whether they did in time
     */
    boolean hush(Duration patience) throws InterruptedException {
        return talking.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets them go on. */
    void goOn() {
        talking.writeLock().unlock();
    }

    /** Sends them home; who is still in doubt after a while stops asking. */
    @Override
    public void close() {
        open = false;
        try {
            for (Thread clerk : clerks) {
                if (!clerk.join(TO_LEAVE)) {
                    asking.giveUp();
                    clerk.join();
                }
            }
        } catch (InterruptedException e) {
            asking.giveUp();
            Thread.currentThread().interrupt();
        }
    }
}
