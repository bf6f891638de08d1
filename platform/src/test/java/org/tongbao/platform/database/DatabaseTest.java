package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir Path folder;

    @Test
    void openedAgainItHoldsWhatWasWrittenAndMakesOtherIds() throws Exception {
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        long id;
        byte[] sealed;
        try (Database database = Database.open(DatabaseSettings.embedded(folder))) {
            id = database.ids().next(now);
            sealed = database.vault().seal("张三");
            assertThat(
                            one(
                                    database,
                                    "insert into personal_account values (210200, 1, 5) returning 1"))
                    .isEqualTo("1");
        }
        try (Database database = Database.open(DatabaseSettings.embedded(folder))) {
            assertThat(one(database, "select balance from personal_account")).isEqualTo("5");
            assertThat(database.vault().openText(sealed)).isEqualTo("张三");
            assertThat(database.ids().next(now)).isNotEqualTo(id);
        }
    }

    @Test
    void partitionsAreMadeForTheTimeToCome() throws Exception {
        try (Database database = Database.open(DatabaseSettings.embedded(folder))) {
            assertThat(
                            one(
                                    database,
                                    "select to_regclass('settlement' || to_char(now()"
                                            + " at time zone 'Asia/Shanghai' + interval '3 months',"
                                            + " '_YYYY_MM')) is not null"))
                    .isEqualTo("t");
        }
    }

    @Test
    void withAnotherVaultKeyItDoesNotOpenAndLeavesTheFolderFree() throws Exception {
        DatabaseSettings settings = DatabaseSettings.embedded(folder);
        Path key = folder.resolve("vault.key");
        Database.open(settings).close();
        String right = Files.readString(key);
        Files.delete(key);
        assertThatExceptionOfType(DatabaseTrouble.class)
                .isThrownBy(() -> Database.open(settings))
                .withMessageContaining("另一把密钥")
                .withMessageContaining("another key");
        Files.writeString(key, right);
        Database.open(settings).close();
    }

    @Test
    void anExternalServerIsGivenTheRolesItLacksAndIsLeftRunning() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(elsewhere, Map.of("fsync", "off"))) {
            Login superuser = server.login("postgres", EmbeddedPostgres.SUPERUSER);
            DatabaseSettings settings =
                    new DatabaseSettings(
                            folder,
                            superuser.url(),
                            superuser.user(),
                            superuser.password(),
                            null,
                            2);
            Database.open(settings).close();
            try (Database database = Database.open(settings)) {
                assertThat(one(database, "select session_user")).isEqualTo(Roles.APPLICATION);
            }
            superuser.connect().close();
        }
    }

    @Test
    void anOwnerWhoMayNotMakeRolesIsToldWhatToAskFor() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(elsewhere, Map.of("fsync", "off"));
                Connection superuser =
                        server.login("postgres", EmbeddedPostgres.SUPERUSER).connect();
                Statement statement = superuser.createStatement()) {
            statement.execute("create role plain login password 'p'");
            Login plain = server.login("postgres", EmbeddedPostgres.SUPERUSER).as("plain", "p");
            DatabaseSettings settings =
                    new DatabaseSettings(
                            folder, plain.url(), plain.user(), plain.password(), null, 2);
            assertThatExceptionOfType(DatabaseTrouble.class)
                    .isThrownBy(() -> Database.open(settings))
                    .withMessageContaining("请由管理员建立")
                    .withMessageContaining("let an administrator make it");
        }
    }

    @Test
    void anExternalServerThatIsNotThereIsNamedWithoutItsPassword() {
        assertThatExceptionOfType(DatabaseTrouble.class)
                .isThrownBy(
                        () ->
                                Database.open(
                                        DatabaseSettings.external(
                                                folder,
                                                "jdbc:postgresql://127.0.0.1:1/x?user=u&password=pw")))
                .withMessageContaining("127.0.0.1:1")
                .withMessageNotContaining("password=pw");
    }

    private static String one(Database database, String sql) throws SQLException {
        try (Connection connection = database.application().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
