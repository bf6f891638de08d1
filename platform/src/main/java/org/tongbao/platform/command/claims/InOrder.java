package org.tongbao.platform.command.claims;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on parts side by side and hands the results on in the order of the parts. Only so many
 * parts are under way at a time that a slow end slows the beginning.
 */
final class InOrder<P, R> {

    /** Where parts come from: it may wait, and answers null when there are no more. */
    interface Source<P> {
        @Nullable P next() throws IOException;
    }

    /** Where results go. */
    interface Sink<R> {
        /**
         * Takes the next result.
         *
         * @param waiting whether another is on its way, so that flushing can wait too
         */
        void take(R result, boolean waiting) throws IOException;
    }

    private static final int UNDER_WAY_PER_WORKER = 4;

    private final int workers;
    private final Function<P, R> work;

    InOrder(int workers, Function<P, R> work) {
        this.workers = workers;
        this.work = work;
    }

    /**
     * Runs until the source has no more.
     *
     * @throws IOException if source or sink fails
     */
    void run(Source<P> source, Sink<R> sink) throws IOException {
        BlockingQueue<Future<@Nullable R>> queue =
                new ArrayBlockingQueue<>(workers * UNDER_WAY_PER_WORKER);
        ExecutorService pool =
                Executors.newFixedThreadPool(workers + 1, Thread.ofPlatform().daemon().factory());
        try {
            pool.execute(() -> feed(source, pool, queue));
            for (R result = queue.take().get(); result != null; result = queue.take().get()) {
                sink.take(result, !queue.isEmpty());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** The end, and a failure of the source, take their place in the queue like any result. */
    private void feed(
            Source<P> source, ExecutorService pool, BlockingQueue<Future<@Nullable R>> queue) {
        try {
            try {
                for (P next = source.next(); next != null; next = source.next()) {
                    P part = next;
                    queue.put(pool.submit(() -> work.apply(part)));
                }
                queue.put(CompletableFuture.completedFuture(null));
            } catch (IOException | RuntimeException e) {
                queue.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> new IOException(cause);
        };
    }
}
