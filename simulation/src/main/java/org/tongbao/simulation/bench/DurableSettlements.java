package org.tongbao.simulation.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.kernel.Worded;
import org.tongbao.platform.area.AreaLanes;
import org.tongbao.platform.area.Enrolling;
import org.tongbao.platform.hub.AreaCall;
import org.tongbao.platform.hub.Hub;
import org.tongbao.platform.lanes.Busy;

/**
 * Part (a): durable settlements of the engine – read, decided, booked, committed with fsync –
 * through the lanes, and the same rows by one transaction a settlement over sixteen connections.
 */
public final class DurableSettlements implements Part {

    private static final int PERSONS = 40_000;
    private static final int CONNECTIONS = 16;
    private static final int AT_A_TIME = 640;
    private static final int ROUNDS = 4;
    private static final long PAUSE_NANOS = 50_000;
    private static final Reach REACH = new Reach(Bound.atLeast(12_000), Bound.atLeast(8));

    @Override
    public String name() {
        return "lanes";
    }

    @Override
    public Worded title() {
        return new Words("(a) 引擎持久结算", "(a) durable settlements, engine");
    }

    @Override
    public List<Row> measure(Conditions conditions, Progress progress) throws Exception {
        Worded making = new Words("建立参保人", "enrolling persons");
        progress.reached(making, 0, 1);
        try (ConfigurableApplicationContext node =
                EngineNode.start(conditions.folder(), CONNECTIONS)) {
            EngineStays stays =
                    new EngineStays(
                            DecidingAlone.inpatientClaims(PERSONS, conditions.seed()),
                            node.getBean(Enrolling.class),
                            "1000.00");
            node.getBean(JdbcTemplate.class).execute("analyze");
            Duration turn = conditions.time().dividedBy(2 * ROUNDS);
            lanes(node, stays, turn);
            double[] ours = new double[ROUNDS];
            double[] alone = new double[ROUNDS];
            Worded measuring = new Words("结算", "settling");
            for (int round = 0; round < ROUNDS; round++) {
                progress.reached(measuring, 2L * round, 2L * ROUNDS);
                ours[round] = lanes(node, stays, turn);
                progress.reached(measuring, 2L * round + 1, 2L * ROUNDS);
                alone[round] = oneByOne(node, stays, turn);
            }
            return List.of(
                    new Row(
                            title(),
                            Median.of(ours),
                            Median.of(alone),
                            Unit.PER_SECOND,
                            REACH,
                            List.of(
                                    new Words(
                                            "基线：同样的行，每笔结算一个事务，16 个连接",
                                            "baseline: the same rows, one transaction a"
                                                    + " settlement, 16 connections"))));
        }
    }

    /** Settlements a second through the lanes. */
    private static double lanes(
            ConfigurableApplicationContext node, EngineStays stays, Duration time)
            throws InterruptedException {
        AreaLanes lanes = node.getBean(AreaLanes.class);
        Semaphore free = new Semaphore(AT_A_TIME);
        Tally tally = new Tally();
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < time.toNanos()) {
            free.acquire();
            put(lanes, stays.next(), free, tally);
        }
        free.acquire(AT_A_TIME);
        return tally.perSecond(begin);
    }

    private static void put(AreaLanes lanes, AreaCall call, Semaphore free, Tally tally) {
        while (true) {
            try {
                var _ =
                        lanes.ask(call)
                                .whenComplete(
                                        (answer, thrown) -> {
                                            tally.take(answer, thrown);
                                            free.release();
                                        });
                return;
            } catch (Busy full) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** What was settled, and the first thing that went wrong. */
    private static final class Tally {

        private final LongAdder settled = new LongAdder();
        private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

        void take(@Nullable AreaAnswer answer, @Nullable Throwable thrown) {
            if (answer instanceof AreaAnswer.Settled) {
                settled.increment();
            } else {
                fault.compareAndSet(
                        null,
                        thrown == null
                                ? new IllegalStateException("not settled: " + answer)
                                : thrown);
            }
        }

        double perSecond(long begin) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            Throwable thrown = fault.get();
            if (thrown != null) {
                throw new IllegalStateException(thrown);
            }
            return settled.sum() / seconds;
        }
    }

    /** Settlements a second, each a transaction of its own. */
    private static double oneByOne(
            ConfigurableApplicationContext node, EngineStays stays, Duration time)
            throws InterruptedException, ExecutionException {
        Hub hub = node.getBean(Hub.class);
        JdbcTemplate jdbc = node.getBean(JdbcTemplate.class);
        TransactionTemplate transaction =
                new TransactionTemplate(node.getBean(PlatformTransactionManager.class));
        Tally tally = new Tally();
        long begin = System.nanoTime();
        BooleanSupplier goesOn = () -> System.nanoTime() - begin < time.toNanos();
        List<Future<?>> workers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                workers.add(
                        threads.submit(
                                () -> {
                                    while (goesOn.getAsBoolean()) {
                                        AreaCall call = stays.next();
                                        tally.take(alone(hub, jdbc, transaction, call), null);
                                    }
                                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        }
        return tally.perSecond(begin);
    }

    private static AreaAnswer alone(
            Hub hub, JdbcTemplate jdbc, TransactionTemplate transaction, AreaCall call) {
        return transaction.execute(
                _ -> {
                    AreaAnswer answer = hub.ask(call.area(), call.request());
                    AreaAnswer.Settled settled = (AreaAnswer.Settled) answer;
                    RequestKey key = ((AreaRequest.Settle) call.request()).key();
                    jdbc.update(
                            """
                            insert into area_request (area, source, transaction, message,
                                content_hash, made, balance)
                            values (?, ?, ?, ?, sha256(?::bytea), ?, ?)""",
                            call.area().number(),
                            key.institution(),
                            key.transaction(),
                            key.message(),
                            key.message(),
                            Long.parseLong(settled.settlementId()),
                            settled.balance().fen());
                    return answer;
                });
    }
}
