package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts, kills and starts again a real server, with fsync on, and looks for what was committed.
 */
class EmbeddedPostgresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ENOUGH = 50;

    /** Laid out once; every test but one begins with a copy of it. */
    @TempDir static Path laidOut;

    @TempDir Path folder;

    @BeforeAll
    static void layOut() {
        EmbeddedPostgres.start(laidOut, Map.of()).close();
    }

    @BeforeEach
    void copy() {
        Ran copy = Ran.in(laidOut, List.of("cp", "-a", ".", folder.toString()));
        assertThat(copy.succeeded()).as(copy.output()).isTrue();
    }

    @Test
    void whatWasCommittedIsThereAfterARestart() throws Exception {
        try (EmbeddedPostgres server = start()) {
            run(server, "create table kept (n int)");
            run(server, "insert into kept select generate_series(1, 1000)");
        }
        assertThat(PidFile.of(folder.resolve("cluster"))).isEmpty();
        try (EmbeddedPostgres server = start()) {
            assertThat(one(server, "select count(*) from kept")).isEqualTo("1000");
        }
    }

    @Test
    void theServerIsDurableReachableFromHereOnlyAndOrdersTextTheSameEverywhere() throws Exception {
        Map<String, String> expected =
                Map.of(
                        "show fsync", "on",
                        "show synchronous_commit", "on",
                        "show full_page_writes", "on",
                        "show data_checksums", "on",
                        "show listen_addresses", "127.0.0.1",
                        "show unix_socket_directories", "",
                        "show server_encoding", "UTF8",
                        "show password_encryption", "scram-sha-256",
                        "select datlocprovider::text || datlocale from pg_database limit 1",
                                "bC.UTF-8",
                        "select upper('école')", "ÉCOLE");
        Map<String, String> found = new HashMap<>();
        try (EmbeddedPostgres server = start()) {
            for (String question : expected.keySet()) {
                found.put(question, one(server, question));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void withoutThePasswordNobodyEnters() throws Exception {
        try (EmbeddedPostgres server = start()) {
            Login wrong = server.login("postgres", "postgres").as("postgres", "wrong");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(wrong::connect)
                    .returns("28P01", SQLException::getSQLState);
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("passwords")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.resolve("superuser")).doesNotExist();
    }

    @Test
    void aSecondProgramIsTurnedAwayInBothLanguages() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThatExceptionOfType(DatabaseTrouble.class)
                    .isThrownBy(this::start)
                    .withMessageContaining("正被另一个程序使用")
                    .withMessageContaining("in use by another program");
            assertThat(one(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void anotherProcessFindsTheServerWhileItRuns() throws Exception {
        try (EmbeddedPostgres server = start()) {
            server.prepare("tongbao");
            RunningPostgres found = RunningPostgres.on(folder).orElseThrow();
            assertThat(found.pid()).isEqualTo(server.pid());
            assertThat(found.application()).isEqualTo(server.login("tongbao", Roles.APPLICATION));
        }
        assertThat(RunningPostgres.on(folder)).isEmpty();
    }

    @Test
    void aKilledServerIsStartedAgainWhereItWas() throws Exception {
        try (EmbeddedPostgres server = start()) {
            run(server, "create table kept (n int)");
            run(server, "insert into kept values (1)");
            long killed = running();
            kill(killed);
            String count = oneWhenBack(server, "select count(*) from kept");
            assertThat(count).isEqualTo("1");
            assertThat(running()).isNotEqualTo(killed);
        }
    }

    @Test
    void aServerIsStartedAgainHoweverOftenItIsKilled() throws Exception {
        try (EmbeddedPostgres server = start()) {
            run(server, "create table kept (n int)");
            for (int i = 1; i <= 5; i++) {
                run(server, "insert into kept values (1)");
                kill(running());
                assertThat(oneWhenBack(server, "select count(*) from kept"))
                        .isEqualTo(Integer.toString(i));
            }
        }
        assertThat(PidFile.of(folder.resolve("cluster"))).isEmpty();
    }

    @Test
    void closedWhileItIsRestartedItStaysStopped() throws Exception {
        EmbeddedPostgres server = start();
        kill(running());
        server.close();
        assertThat(PidFile.of(folder.resolve("cluster")).filter(PidFile::isAlive)).isEmpty();
        try (EmbeddedPostgres again = start()) {
            assertThat(one(again, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aKilledBackendTakesNoDataWithIt() throws Exception {
        try (EmbeddedPostgres server = start()) {
            run(server, "create table kept (n int)");
            try (Connection victim = server.login("postgres", "postgres").connect();
                    Statement statement = victim.createStatement()) {
                statement.execute("insert into kept values (1)");
                try (ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
                    row.next();
                    kill(row.getLong(1));
                }
            }
            assertThat(oneWhenBack(server, "select count(*) from kept")).isEqualTo("1");
        }
    }

    @Test
    void aKilledProgramsServerIsRetiredAndNothingCommittedIsLost() throws Exception {
        List<Integer> acknowledged = killWriter(/* serverToo= */ false);
        PidFile orphan = PidFile.of(folder.resolve("cluster")).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();
        try (EmbeddedPostgres server = start()) {
            assertThat(orphan.isAlive()).isFalse();
            assertAllStored(acknowledged, server);
        }
    }

    @Test
    void programAndServerKilledTogetherLoseNothingCommitted() throws Exception {
        List<Integer> acknowledged = killWriter(/* serverToo= */ true);
        try (EmbeddedPostgres server = start()) {
            assertAllStored(acknowledged, server);
        }
    }

    @Test
    void aProcessThatInheritedTheDeadServersNumberIsLeftAlone() throws Exception {
        Path mark = folder.resolve("cluster").resolve("postmaster.pid");
        List<String> lines;
        try (EmbeddedPostgres server = start()) {
            run(server, "create table kept (n int)");
            lines = new ArrayList<>(Files.readAllLines(mark));
        }
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            lines.set(0, Long.toString(stranger.pid()));
            Files.write(mark, lines);
            try (EmbeddedPostgres server = start()) {
                assertThat(one(server, "select count(*) from kept")).isEqualTo("0");
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aHalfLaidOutFolderIsLaidOutAnew() throws Exception {
        Files.move(folder.resolve("cluster"), folder.resolve("cluster.new"));
        Files.delete(folder.resolve("cluster.new").resolve("PG_VERSION"));
        try (EmbeddedPostgres server = start()) {
            assertThat(one(server, "select 1")).isEqualTo("1");
        }
        assertThat(folder.resolve("cluster.new")).doesNotExist();
    }

    @Test
    void aServerThatDoesNotStartSaysWhyAndLeavesTheFolderFree() throws Exception {
        assertThatExceptionOfType(DatabaseTrouble.class)
                .isThrownBy(() -> EmbeddedPostgres.start(folder, Map.of("work_mem", "nonsense")))
                .withMessageContaining("未能启动")
                .withMessageContaining("did not start")
                .withMessageContaining("work_mem");
        try (EmbeddedPostgres server = start()) {
            assertThat(one(server, "select 1")).isEqualTo("1");
        }
    }

    /** The process id of the server on the folder. */
    private long running() {
        return PidFile.of(folder.resolve("cluster")).orElseThrow().pid();
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, Map.of());
    }

    /** Runs {@link Writer} in a process of its own and kills it; returns what it acknowledged. */
    private List<Integer> killWriter(boolean serverToo) throws Exception {
        Path acknowledgements = Files.createFile(folder.resolve("acknowledgements"));
        Path said = folder.resolve("said");
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                folder.toString(),
                                acknowledgements.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        while (acknowledged(acknowledgements).size() < ENOUGH) {
            assertThat(writer.isAlive()).as(() -> read(said)).isTrue();
            Thread.sleep(5);
        }
        if (serverToo) {
            kill(running());
        }
        writer.destroyForcibly().waitFor();
        return acknowledged(acknowledgements);
    }

    /** Every acknowledged row is there, and at most the one that was on its way besides. */
    private static void assertAllStored(List<Integer> acknowledged, EmbeddedPostgres server)
            throws SQLException {
        List<Integer> stored =
                one(server, "select string_agg(n::text, E'\\n' order by n) from kept")
                        .lines()
                        .map(Integer::valueOf)
                        .toList();
        assertThat(stored)
                .containsAll(acknowledged)
                .hasSizeBetween(acknowledged.size(), acknowledged.size() + 1)
                .doesNotHaveDuplicates();
    }

    /** The numbers on whole lines; a line still being written acknowledges nothing. */
    private static List<Integer> acknowledged(Path file) {
        String text = read(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(Integer::valueOf).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Commits one number after the other and writes each down when it is committed: to a file of
     * its own, for what a program prints may be its log.
     */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws Exception {
            EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(args[0]), Map.of());
            Path acknowledgements = Path.of(args[1]);
            try (Connection connection = server.login("postgres", "postgres").connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept (n int)");
                for (int n = 1; ; n++) {
                    statement.execute("insert into kept values (" + n + ")");
                    Files.writeString(acknowledgements, n + "\n", StandardOpenOption.APPEND);
                }
            }
        }
    }

    private static void kill(long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("sh", "-c", "kill -9 " + pid).start().waitFor()).isZero();
    }

    private static void run(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = server.login("postgres", "postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = server.login("postgres", "postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String oneWhenBack(EmbeddedPostgres server, String sql) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return one(server, sql);
            } catch (SQLException e) {
                if (System.nanoTime() - end > 0) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
    }
}
