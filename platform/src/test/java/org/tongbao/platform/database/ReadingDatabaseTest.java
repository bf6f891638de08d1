package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads beside a program that runs on the folder, and alone where none does. */
class ReadingDatabaseTest {

    @TempDir Path folder;

    @Test
    void besideARunningProgramAndAfterIt() throws Exception {
        String port;
        try (Database platform = Database.open(DatabaseSettings.embedded(folder))) {
            try (ReadingDatabase reading = ReadingDatabase.in(folder)) {
                assertThat(reading.login().url()).isEqualTo(platform.application().url());
                assertThat(user(reading.login())).isEqualTo(Roles.APPLICATION);
            }
            assertThat(user(platform.application())).isEqualTo(Roles.APPLICATION);
            port = platform.application().url();
        }
        assertThat(PidFile.of(folder.resolve("cluster"))).isEmpty();

        try (ReadingDatabase reading = ReadingDatabase.in(folder)) {
            assertThat(reading.login().url()).isNotEqualTo(port);
            assertThat(user(reading.login())).isEqualTo(Roles.APPLICATION);
            assertThatExceptionOfType(DatabaseTrouble.class)
                    .isThrownBy(() -> Database.open(DatabaseSettings.embedded(folder)))
                    .withMessageContaining("in use by another program");
        }
        assertThat(PidFile.of(folder.resolve("cluster"))).isEmpty();
    }

    @Test
    void whereThereIsNoDatabaseNoneIsMade() {
        Path none = folder.resolve("none");

        assertThatExceptionOfType(DatabaseTrouble.class)
                .isThrownBy(() -> ReadingDatabase.in(none))
                .withMessageContaining("没有数据库")
                .withMessageContaining("holds no database");
        assertThat(none).doesNotExist();
    }

    @Test
    void whatCannotBeReachedIsNamedWithoutItsPassword() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + EmbeddedPostgres.freePort() + "/x";

        assertThatExceptionOfType(DatabaseTrouble.class)
                .isThrownBy(() -> ReadingDatabase.at(url + "?password=secret"))
                .withMessageContaining(url)
                .withMessageNotContaining("secret");
        assertThatExceptionOfType(DatabaseTrouble.class)
                .isThrownBy(() -> ReadingDatabase.at("localhost"))
                .withMessageContaining("jdbc:postgresql:");
    }

    private static String user(Login login) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select session_user")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
