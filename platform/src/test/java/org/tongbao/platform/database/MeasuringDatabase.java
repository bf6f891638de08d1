package org.tongbao.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;
import org.tongbao.core.kernel.Ids;

/**
 * Measures what stands in docs/decisions: how long starts take, and how many settlements a second
 * are durable when one or many share a commit. A program to run by hand, with the seconds for each
 * row: {@code MeasuringDatabase 10}.
 */
final class MeasuringDatabase {

    private static final int AREA = 210200;
    private static final int PERSONS = 100_000;
    private static final String FINDINGS =
            "["
                    + "{\"rule\":\"BAND\",\"article\":\"A.5.4\",\"inputs\":{\"from\":\"1300.00\",\"to\":\"30000.00\",\"ratio\":\"0.85\"},\"amount\":\"24395.00\"},"
                            .repeat(8)
                    + "{}]";

    private final Database database;
    private final Ids ids;
    private final Clock clock = Clock.systemUTC();
    private final Duration each;
    private final AtomicLong serverNanos = new AtomicLong();

    private MeasuringDatabase(Database database, Duration each) {
        this.database = database;
        this.ids = database.ids();
        this.each = each;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("tongbao-measure");
        starts(folder);
        try (Database database = Database.open(DatabaseSettings.embedded(folder.resolve("data")))) {
            MeasuringDatabase measuring =
                    new MeasuringDatabase(database, Duration.ofSeconds(Integer.parseInt(args[0])));
            measuring.persons();
            System.out.println(
                    "per commit  connections  settlements/s  p50 ms  p99 ms  server CPU us each");
            measuring.row(1, 1);
            measuring.row(1, 8);
            measuring.row(1, 16);
            for (int size : new int[] {16, 64, 256, 1024}) {
                measuring.row(size, 2);
            }
            measuring.asOwner("alter table journal_line disable trigger entry_balances");
            System.out.println("without the trigger that balances entries:");
            measuring.row(1, 1);
            measuring.row(256, 2);
            measuring.asOwner(BARE);
            System.out.println("the same rows into tables without partitions and checks:");
            measuring.row(1, 1);
            measuring.row(256, 2);
        }
        Folders.delete(folder);
    }

    private static void starts(Path folder) throws Exception {
        time("unpack the programs", () -> PostgresBinaries.in(folder.resolve("cache")));
        time("find them unpacked", () -> PostgresBinaries.in(folder.resolve("cache")));
        DatabaseSettings settings = DatabaseSettings.embedded(folder.resolve("data"));
        time("first open: initdb, start, migrate", () -> Database.open(settings).close());
        time("open again and close", () -> Database.open(settings).close());
        try (EmbeddedPostgres server =
                EmbeddedPostgres.start(folder.resolve("bare"), Map.of("fsync", "off"))) {
            time("a bare server stops and starts", () -> kill(server));
            server.prepare("template");
            time("migrate a template", () -> Migrations.run(server.login("template", Roles.OWNER)));
            for (String strategy : List.of("file_copy", "wal_log")) {
                time(
                        "ten fresh databases, " + strategy,
                        () -> {
                            for (int i = 0; i < 10; i++) {
                                String name = strategy + i;
                                run(
                                        server.login("postgres", EmbeddedPostgres.SUPERUSER),
                                        "create database %s template template strategy %s"
                                                .formatted(name, strategy));
                            }
                        });
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void time(String what, Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        System.out.printf("%-40s %6d ms%n", what, (System.nanoTime() - begin) / 1_000_000);
    }

    private static void kill(EmbeddedPostgres server) throws Exception {
        Ran.in(Path.of("."), List.of("sh", "-c", "kill -9 " + server.pid()));
        while (true) {
            try (Connection connection = server.login("postgres", "postgres").connect()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                Thread.sleep(2);
            }
        }
    }

    private static void run(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void asOwner(String sql) throws SQLException {
        run(database.owner(), sql);
    }

    private void persons() throws SQLException {
        run(
                database.application(),
                "insert into year_so_far (area, person, scheme, year_key) select "
                        + AREA
                        + ", n, 310, 2026 from generate_series(0, "
                        + (PERSONS - 1)
                        + ") n");
        asOwner("vacuum analyze year_so_far");
    }

    private void row(int size, int connections) throws Exception {
        List<Future<List<Long>>> all = new ArrayList<>();
        serverNanos.set(0);
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                all.add(threads.submit(() -> settle(size)));
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<Long> nanos = new ArrayList<>();
        for (Future<List<Long>> one : all) {
            nanos.addAll(one.get());
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%10d  %11d  %13.0f  %6.1f  %6.1f  %18.0f%n",
                size,
                connections,
                sorted.length * size / seconds,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                serverNanos.get() / 1e3 / sorted.length / size);
    }

    /** One lane: commits batches until its time is up; returns how long each took, in ns. */
    private List<Long> settle(int size) throws SQLException {
        List<Long> took = new ArrayList<>();
        try (Connection connection = database.application().connect();
                PreparedStatement messages = connection.prepareStatement(MESSAGES);
                PreparedStatement settlements = connection.prepareStatement(SETTLEMENTS);
                PreparedStatement entries = connection.prepareStatement(ENTRIES);
                PreparedStatement lines = connection.prepareStatement(LINES);
                PreparedStatement years = connection.prepareStatement(YEARS)) {
            connection.setAutoCommit(false);
            long end = System.nanoTime() + each.toNanos();
            long begin = System.nanoTime();
            while (begin - end < 0) {
                Long[] made = new Long[size];
                Arrays.setAll(made, _ -> ids.next(clock.instant()));
                Long[] persons = new Long[size];
                int first = ThreadLocalRandom.current().nextInt(PERSONS - size);
                Arrays.setAll(persons, i -> (long) first + i);
                java.sql.Array id = connection.createArrayOf("bigint", made);
                java.sql.Array person = connection.createArrayOf("bigint", persons);
                for (PreparedStatement one : List.of(settlements, entries, lines, messages)) {
                    one.setArray(1, id);
                }
                settlements.setArray(2, person);
                settlements.setString(3, FINDINGS);
                years.setArray(1, person);
                messages.executeUpdate();
                settlements.executeUpdate();
                entries.executeUpdate();
                lines.executeUpdate();
                years.executeUpdate();
                connection.commit();
                long now = System.nanoTime();
                took.add(now - begin);
                begin = now;
            }
            serverNanos.addAndGet(cpu(connection).toNanos());
        }
        return took;
    }

    /** What the server's process behind a connection has used of a processor. */
    private static Duration cpu(Connection connection) throws SQLException {
        int pid = connection.unwrap(PGConnection.class).getBackendPID();
        return ProcessHandle.of(pid).orElseThrow().info().totalCpuDuration().orElseThrow();
    }

    /** Tables of the same columns and keys in a schema that is looked into first. */
    private static final String BARE =
            """
            create schema bare;
            grant usage on schema bare to tongbao_app;
            create table bare.settlement (like settlement, primary key (area, id));
            create table bare.journal_entry (like journal_entry, primary key (area, id));
            create table bare.journal_line (like journal_line, primary key (area, entry, line));
            grant select, insert on all tables in schema bare to tongbao_app;
            alter database tongbao set search_path = bare, public;
            alter table bare.settlement alter enterprise set default 0,
                alter disabled set default 0, alter other_funds set default 0,
                alter hospital_share set default 0, alter family_account set default 0;
            """;

    private static final String MESSAGES =
            """
            insert into received_message
            select 'H1101010' || lpad((id / 1024 % 500)::text, 4, '0'), '2304',
                'H1101010000120261122' || id, sha256('x'), now(), 210200, id,
                convert_to(repeat('answer', 200), 'UTF8')
            from unnest(?) id
            on conflict do nothing
            """;

    private static final String SETTLEMENTS =
            """
            insert into settlement (area, id, kind, person, scheme, institution, visit,
                treating_area, visit_kind, msgid, settled_at, answer, benefit_class, total, outside,
                above_cap, pre_self_pay, in_scope, deductible, pool, large_amount, serious_illness,
                civil_servant, assistance, funds, personal_share, own_account, cash, year_changes,
                policy_edition, build, facts, findings)
            select 210200, id, 'SETTLEMENT', person, 310, 'H11010100001', id, 110100, 'INPATIENT',
                'H1101010000120261122' || id, now(), 'MET', 'REFERRAL', 6000000, 300000, 200000,
                250000, 5250000, 130000, 4527000, 0, 0, 0, 0, 4527000, 1473000, 73000, 1400000,
                '[{"year":2026,"inpatient":{"deductible":130000,"pool":4527000}}]',
                'a1b2c3d4e5f60718', '0.1.0', '{"level":"LEVEL3","nth":1}', f::jsonb
            from unnest(?, ?) u(id, person), (select ? f)
            """;

    private static final String ENTRIES =
            """
            insert into journal_entry
            select area, id, 'SETTLEMENT', now()
            from unnest(?) id, (values (210200), (110000)) b(area)
            """;

    private static final String LINES =
            """
            insert into journal_line
            select area, id, line, head, party, debit, credit
            from unnest(?) id, (values
                (210200, 1, 5101, '', 4527000, 0), (210200, 2, 2201, '110000', 0, 4527000),
                (110000, 1, 1201, '210200', 4527000, 0),
                (110000, 2, 2202, 'H11010100001', 0, 4527000))
                l(area, line, head, party, debit, credit)
            """;

    private static final String YEARS =
            """
            update year_so_far y set inpatient_pool = inpatient_pool + 4527000,
                inpatient_deductible = inpatient_deductible + 130000, admissions = admissions + 1,
                version = version + 1
            from unnest(?) u(id)
            where y.area = 210200 and y.person = u.id and scheme = 310 and year_key = 2026
            """;
}
