package org.tongbao.platform.lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lanes in which work waits. Each lane has one worker, which takes all that waits and does it
 * together: an idle lane does each piece at once, a busy one shares the cost of a turn among many.
 * A lane that is full takes nothing more, so that nobody waits behind work that cannot be done in
 * time.
 *
 * @param <W> a piece of work
 */
final class Lanes<W> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int IDLE_MILLIS = 100;

    /**
     * Does what waits.
     *
     * @param <W> a piece of work
     */
    interface Work<W> {

        /**
         * Does these together; each is finished when it returns, whatever became of it, or given
         * back. Called by one thread at a time in each lane.
         *
         * @param waiting at least one, in the order of arrival
         * @return those that must wait for the next turn, in their order; never the first
         */
        List<W> together(List<W> waiting);
    }

    private final List<BlockingQueue<W>> queues = new ArrayList<>();
    private final List<Thread> workers = new ArrayList<>();
    private final Work<W> work;
    private final int largest;
    private volatile boolean closed;

    /**
     * Opens lanes.
     *
     * @param name of their threads
     * @param lanes how many
     * @param capacity how much may wait in each
     * @param largest most pieces done in one turn
     */
    Lanes(String name, int lanes, int capacity, int largest, Work<W> work) {
        this.work = work;
        this.largest = largest;
        for (int lane = 0; lane < lanes; lane++) {
            BlockingQueue<W> queue = new ArrayBlockingQueue<>(capacity);
            queues.add(queue);
            workers.add(Thread.ofPlatform().name(name + "-" + lane).start(() -> run(queue)));
        }
    }

    /**
     * Puts work into the lane of a number, always the same for the same number.
     *
     * @return false if that lane is full or closed; then nothing happens with it
     */
    boolean offer(int number, W piece) {
        BlockingQueue<W> queue = queues.get(Math.floorMod(number, queues.size()));
        return !closed && queue.offer(piece) && !(closed && queue.remove(piece));
    }

    /** Takes no more, and returns when all that waited is done. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(BlockingQueue<W> queue) {
        List<W> again = List.of();
        while (!(closed && again.isEmpty() && queue.isEmpty())) {
            List<W> waiting = new ArrayList<>(again);
            again = List.of();
            try {
                if (waiting.isEmpty()) {
                    W first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                    if (first == null) {
                        continue;
                    }
                    waiting.add(first);
                }
                queue.drainTo(waiting, Math.max(0, largest - waiting.size()));
                again = work.together(waiting);
            } catch (InterruptedException e) {
                LOG.warn("a lane was interrupted and goes on");
            } catch (Exception | Error e) {
                // Whatever it was, those behind it are still to be served.
                LOG.error("a turn of {} pieces failed as a whole", waiting.size(), e);
            }
        }
    }
}
