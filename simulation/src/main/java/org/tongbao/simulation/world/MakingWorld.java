package org.tongbao.simulation.world;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.platform.area.Enrolling;
import org.tongbao.platform.database.Database;
import org.tongbao.platform.desk.Institution;
import org.tongbao.platform.desk.Institutions;
import org.tongbao.wire.table.NationalTables;

/**
 * Makes a world in the database of a running node. One visit of each kind is told to its desk over
 * HTTP, as a hospital would; the others are its copies.
 */
public final class MakingWorld {

    private static final int CHUNK = 20_000;
    private static final int HANDS = 2;
    private static final int SECRET_BYTES = 16;

    private final Database database;
    private final Institutions institutions;
    private final Enrolling enrolling;
    private final Clock clock;
    private final URI address;
    private final IntConsumer reached;
    private final SecureRandom random = new SecureRandom();

    /**
     * In this node.
     *
     * @param node that runs and listens
     * @param reached told how many visits there are, as they come; called by several threads
     */
    public MakingWorld(ConfigurableApplicationContext node, IntConsumer reached) {
        this.database = node.getBean(Database.class);
        this.institutions = node.getBean(Institutions.class);
        this.enrolling = node.getBean(Enrolling.class);
        this.clock = node.getBean(Clock.class);
        this.address =
                URI.create(
                        "http://127.0.0.1:"
                                + node.getEnvironment().getRequiredProperty("local.server.port"));
        this.reached = reached;
    }

    /**
     * Makes it.
     *
     * @throws SQLException if the database refuses; what was made until then stays
     */
    public World make(WorldSize size) throws SQLException {
        List<World.Hospital> hospitals = hospitals(size.institutions());
        long[] persons = new long[size.persons()];
        Newcomers newcomers = new Newcomers(enrolling, database.ids(), clock);
        each(
                persons.length,
                connection -> (from, to) -> newcomers.enter(connection, persons, from, to));
        long[] visits = new long[size.visits()];
        for (int i = 0; i < visits.length; i++) {
            visits[i] = database.ids().next(clock.instant());
        }
        World world = new World(size, hospitals, persons, visits);
        long[][] originals = originals(world);
        AtomicInteger made = new AtomicInteger();
        each(
                visits.length,
                connection -> {
                    Multiplying.layAside(connection, all(originals));
                    Multiplying multiplying = new Multiplying(connection);
                    return (from, to) -> {
                        multiplying.make(connection, copies(world, originals, from, to));
                        reached.accept(made.addAndGet(to - from));
                    };
                });
        settleDown();
        return world;
    }

    private List<World.Hospital> hospitals(int count) {
        List<World.Hospital> hospitals = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Place place = Place.ALL.get(i % WorldSize.PLACES);
            Institution institution =
                    new Institution(
                            "H%s%05d".formatted(place.district(), i + 1),
                            "通保示例医院%05d".formatted(i + 1),
                            "",
                            i / WorldSize.PLACES % 2 == 0
                                    ? HospitalLevel.LEVEL3
                                    : HospitalLevel.LEVEL2,
                            place.district());
            institutions.register(institution);
            World.Hospital hospital = new World.Hospital(institution, "load-" + hex(), hex());
            institutions.giveKey(
                    institution.code(), hospital.key(), hospital.secret(), clock.instant());
            hospitals.add(hospital);
        }
        return hospitals;
    }

    private String hex() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A visit of each bill in each city, told to the desk: its id by city and bill. */
    private long[][] originals(World world) {
        NationalTables tables = NationalTables.load();
        long[][] originals = new long[WorldSize.PLACES][world.bills().size()];
        for (int place = 0; place < WorldSize.PLACES; place++) {
            int person = traveller(place);
            Inputs.Patient who =
                    new Inputs.Patient(
                            world.identity(person).reveal(),
                            Long.toString(world.personNo(person)),
                            world.insuredArea(person).toString(),
                            Place.ALL.get(place).district().toString());
            try (Conversation talk =
                    new Conversation(address, world.hospitals().get(place), tables, clock)) {
                for (int bill = 0; bill < world.bills().size(); bill++) {
                    originals[place][bill] =
                            Long.parseLong(talk.open(who, world.bills().get(bill)));
                }
            }
        }
        return originals;
    }

    /** The first person who travels to a city. */
    private static int traveller(int place) {
        int person = 0;
        while (World.destination(person) != place) {
            person++;
        }
        return person;
    }

    private static LongStream all(long[][] originals) {
        return java.util.Arrays.stream(originals).flatMapToLong(LongStream::of);
    }

    private static List<Multiplying.Copy> copies(
            World world, long[][] originals, int from, int to) {
        List<Multiplying.Copy> copies = new ArrayList<>(to - from);
        for (int visit = from; visit < to; visit++) {
            int hospital = world.hospitalOf(visit);
            copies.add(
                    new Multiplying.Copy(
                            world.visitId(visit),
                            world.personNo(visit),
                            world.insuredArea(visit).number(),
                            world.hospitals().get(hospital).institution().code(),
                            originals[hospital % WorldSize.PLACES][world.billOf(visit)]));
        }
        return copies;
    }

    /** Statistics, and pages marked as seen by all: as in a database that has rested a night. */
    private void settleDown() throws SQLException {
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) person, enrolment, personal_account, filing");
            statement.execute("analyze visit, fee_line");
        }
    }

    private interface Share {
        void make(int from, int to) throws SQLException;
    }

    private interface Worker {
        Share on(Connection connection) throws SQLException;
    }

    /** Does chunk after chunk, a commit each, with as many hands as help. */
    private void each(int count, Worker worker) throws SQLException {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> hand =
                () -> {
                    try (Connection connection = database.owner().connect()) {
                        Share share = worker.on(connection);
                        int from = next.getAndAdd(CHUNK);
                        while (from < count) {
                            share.make(from, Math.min(count, from + CHUNK));
                            from = next.getAndAdd(CHUNK);
                        }
                    }
                    return null;
                };
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<Void>> done = new ArrayList<>();
            for (int i = 0; i < HANDS; i++) {
                done.add(hands.submit(hand));
            }
            for (Future<Void> one : done) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
