package org.tongbao.simulation.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.tongbao.platform.audit.BooksAudit;
import org.tongbao.platform.audit.Finding;
import org.tongbao.platform.audit.Flaw;
import org.tongbao.platform.database.Login;
import org.tongbao.platform.database.RunningPostgres;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.table.NationalTables;

/**
 * Lets a node die again and again while clerks talk to it, and compares what they were told with
 * what is stored: now and then in between, and at the end.
 */
public final class Crashing implements AutoCloseable {

    /**
     * What to do.
     *
     * @param jvm kills of the program
     * @param postgres kills of its database
     * @param seed of everything left to chance
     * @param clerks who talk at the same time
     * @param checkEvery kills between two comparisons
     */
    public record Plan(int jvm, int postgres, long seed, int clerks, int checkEvery) {}

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LEAST_PAUSE_MS = 300;
    private static final int MOST_PAUSE_MS = 4_000;
    private static final int ORPHANED_MS = 600;

    private static final int ALL_AREAS = 0;
    private static final int MOST_FLAWS = 10;

    /** So many starts are worth a rehearsal. */
    private static final int MANY = 10;

    /** One death in so many does not wait until the node has recovered from the one before. */
    private static final int IMPATIENT_IN = 5;

    private final Plan plan;
    private final Random random;
    private final World world;
    private final Node node;
    private final Tally tally = new Tally();
    private final Memory memory = new Memory();
    private final Asking asking = new Asking(tally);
    private final Asking probing = new Asking(new Tally());
    private final List<Hospital> hospitals = new ArrayList<>();
    private final Map<Death, List<Long>> recoveries = new EnumMap<>(Death.class);
    private final Map<Death, Integer> kills = new EnumMap<>(Death.class);
    private List<Difference> differences = List.of();
    private long standing;
    private int checks;
    private int ownDeaths;

    /** Makes a world in a folder of its own. */
    public Crashing(Plan plan, Path folder) throws IOException {
        this.plan = plan;
        this.random = new Random(plan.seed());
        this.world = World.made(Files.createDirectories(folder).resolve("data"));
        this.node = new Node(folder, random);
        URI address = node.address();
        NationalTables tables = NationalTables.load();
        for (World.Clinic clinic : world.clinics()) {
            hospitals.add(new Hospital(address, clinic, tables, Clock.systemUTC()));
        }
    }

    /**
     * Kills as planned and compares.
     *
     * @param watch is shown the counts, often
     */
    public CrashReport run(Consumer<Tally> watch)
            throws IOException, InterruptedException, SQLException {
        long began = System.nanoTime();
        if (plan.jvm() >= MANY) {
            node.rehearse();
            awaitAnswer(watch);
            node.end();
        }
        node.launch();
        awaitAnswer(watch);
        try (Crew crew = new Crew(plan.clerks(), hospitals, world, asking, memory, tally, random)) {
            List<Death> deaths = Death.shuffled(plan.jvm(), plan.postgres(), random);
            for (int i = 0; i < deaths.size() && differences.isEmpty(); i++) {
                linger(watch);
                die(deaths.get(i), watch);
                if ((i + 1) % plan.checkEvery() == 0 || i + 1 == deaths.size()) {
                    check(crew, watch);
                }
            }
        }
        return report((System.nanoTime() - began) / Duration.ofSeconds(1).toNanos());
    }

    private void linger(Consumer<Tally> watch) throws InterruptedException {
        watch.accept(tally);
        Thread.sleep(random.nextInt(LEAST_PAUSE_MS, MOST_PAUSE_MS));
        watch.accept(tally);
    }

    private void die(Death death, Consumer<Tally> watch) throws IOException, InterruptedException {
        long killed = strike(death);
        kills.merge(death, 1, Integer::sum);
        if (death != Death.SESSION) {
            tally.kills.increment();
        }
        if (death.takesProgram()) {
            Thread.sleep(random.nextInt(ORPHANED_MS));
            node.launch();
        }
        if (random.nextInt(IMPATIENT_IN) > 0) {
            awaitAnswer(watch);
            recoveries
                    .computeIfAbsent(death, _ -> new ArrayList<>())
                    .add(Duration.ofNanos(System.nanoTime() - killed).toMillis());
        }
    }

    /** Kills; returns when that was. */
    private long strike(Death death) throws IOException, InterruptedException {
        switch (death) {
            case PROGRAM -> node.killProgram();
            case PROGRAM_AND_SERVER -> {
                RunningPostgres server = server();
                Node.kill(server.pid());
                node.killProgram();
            }
            case SERVER -> Node.kill(server().pid());
            case SESSION -> Node.kill(session());
        }
        return System.nanoTime();
    }

    /** The server, waited for; a program that found none at its own start has ended. */
    private RunningPostgres server() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < MOST_PAUSE_MS; attempt++) {
            var found = node.awaitPostgres();
            if (found.isPresent()) {
                return found.get();
            }
            relaunch();
        }
        throw new IllegalStateException("no database to kill");
    }

    /** A process that serves the node; any of them. */
    private long session() throws IOException, InterruptedException {
        while (true) {
            try {
                return session(server());
            } catch (SQLException _) {
                // It has just been started, or is about to end from the kill before.
                Thread.sleep(LEAST_PAUSE_MS);
            }
        }
    }

    private static long session(RunningPostgres server) throws SQLException {
        try (Connection connection = server.application().connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                select pid from pg_stat_activity
                                 where backend_type = 'client backend' and usename = current_user
                                 order by pid = pg_backend_pid(), random() limit 1""")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void relaunch() throws IOException {
        if (!node.runs()) {
            ownDeaths++;
            node.launch();
        }
    }

    private void awaitAnswer(Consumer<Tally> watch) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Hospital hospital = hospitals.getFirst();
        String code = hospital.clinic().institution().code();
        Call probe =
                hospital.prepare(
                        "1201",
                        world.insured().getFirst().area(),
                        Map.of(
                                "medinsinfo",
                                Map.of("fixmedins_type", "1", "fixmedins_code", code)));
        while (!(probing.once(hospital, probe) instanceof Reply.Yes)) {
            relaunch();
            watch.accept(tally);
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("the node does not come back");
            }
        }
    }

    /** In silence: every doubt is resolved, and what was told is laid beside what is stored. */
    private void check(Crew crew, Consumer<Tally> watch)
            throws IOException, InterruptedException, SQLException {
        awaitAnswer(watch);
        if (!crew.hush(PATIENCE)) {
            differences =
                    List.of(
                            new Difference(
                                    "医院三分钟后仍不知结果", "hospitals were in doubt for three minutes"));
            return;
        }
        try {
            Login database = server().application();
            differences = new ArrayList<>(compare(Books.of(database)));
            differences.addAll(audited(database));
            standing =
                    memory.settlements().values().stream()
                            .filter(belief -> belief.standing() == Belief.Standing.SETTLED)
                            .count();
            checks++;
        } finally {
            crew.goOn();
        }
    }

    /** Lays what was told so far beside books. */
    List<Difference> compare(Books books) {
        return Comparing.differences(world, memory, books);
    }

    /** What the auditor of the platform finds, who knows nothing of what was told. */
    private static List<Difference> audited(Login database) {
        try (BooksAudit audit = BooksAudit.of(database, ALL_AREAS)) {
            return audit.run(MOST_FLAWS, (_, _) -> {}).findings().stream()
                    .flatMap(finding -> finding.flaws().stream().map(flaw -> of(finding, flaw)))
                    .toList();
        }
    }

    private static Difference of(Finding finding, Flaw flaw) {
        return new Difference(
                finding.check().zh() + "：" + flaw, finding.check().en() + ": " + flaw);
    }

    private CrashReport report(long seconds) {
        Map<Death, CrashReport.Times> times = new EnumMap<>(Death.class);
        recoveries.forEach((death, millis) -> times.put(death, CrashReport.Times.of(millis)));
        Map<String, Long> resolved = new LinkedHashMap<>();
        resolved.put("repeated", tally.byRepeating.sum());
        resolved.put("asked", tally.byAsking.sum());
        resolved.put("reversed", tally.byReversing.sum());
        return new CrashReport(
                plan.seed(),
                kills,
                tally.answered.sum(),
                tally.settled.sum(),
                tally.takenBack.sum(),
                tally.unknown(),
                tally.busy(),
                tally.absent.sum(),
                resolved,
                standing,
                checks,
                times,
                ownDeaths,
                differences,
                seconds);
    }

    /** Ends the node in good order; its data stays. */
    @Override
    public void close() {
        node.close();
        hospitals.forEach(Hospital::close);
    }
}
