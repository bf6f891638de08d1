package org.tongbao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.platform.database.FreshDatabase;
import org.tongbao.platform.database.Login;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditingBooksTest {

    @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int audit(Language language, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "audit";
        args[1] = "--db";
        args[2] = url(DATABASE.application());
        System.arraycopy(more, 0, args, 3, more.length);
        return run(language, args);
    }

    private int run(Language language, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Verbs.in(language)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private static String url(Login login) {
        return "%s?user=%s&password=%s".formatted(login.url(), login.user(), login.password());
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = DATABASE.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void theBooksHoldUntilOneDoesNot() throws SQLException {
        assertThat(audit(Language.ZH)).as(err::toString).isEqualTo(Exit.YES);
        assertThat(out.toString())
                .contains("账目全部成立", "✓ 每个个人账户的余额等于其分录的重放", "settlement 0")
                .doesNotContain("✗");

        asOwner(
                "insert into personal_account values (210200, 5, 7), (210200, 6, 8), (310000, 9, 1)");

        assertThat(audit(Language.EN, "--list", "1")).isEqualTo(Exit.NO);
        assertThat(out.toString())
                .contains(
                        "✗ every personal account's balance equals the replay of the journal:"
                                + " does not hold 3 times")
                .contains(
                        ") balance: found ",
                        "expected nothing",
                        "and 2 more",
                        "Not proved: 3 flaws.");

        assertThat(audit(Language.ZH, "--area", "310000", "--json")).isEqualTo(Exit.NO);
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.get("proved").asBoolean()).isFalse();
        assertThat(answer.get("flaws").asLong()).isEqualTo(1);
        assertThat(answer.get("area").asString()).isEqualTo("310000");
        assertThat(answer.get("rows").get("personal_account").asLong()).isEqualTo(1);
        JsonNode flaw =
                answer.get("checks")
                        .valueStream()
                        .filter(check -> check.get("flaws").asLong() == 1)
                        .findFirst()
                        .orElseThrow()
                        .get("listed")
                        .get(0);
        assertThat(flaw.get("table").asString()).isEqualTo("personal_account");
        assertThat(flaw.get("key").asString()).isEqualTo("area=310000, person=9");
        assertThat(flaw.get("column").asString()).isEqualTo("balance");
        assertThat(flaw.get("found").asString()).isEqualTo("1");
        assertThat(flaw.get("expected").isNull()).isTrue();

        assertThat(audit(Language.ZH, "--area", "110000")).isEqualTo(Exit.YES);
        asOwner("truncate personal_account");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "--area, 2102, --area “2102” 应为六位区划代码, the six digits of an area",
        "--list, -1, --list “-1” 不能为负, --list must not be negative",
        "--list, many, 参数有误, --list",
    })
    void whatCannotBeReadIsNamedInBothLanguages(String option, String value, String zh, String en) {
        assertThat(audit(Language.ZH, option, value)).isEqualTo(Exit.BAD_INPUT);
        assertThat(err.toString()).contains(zh).contains(en).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderWithoutADatabaseIsNamed(@TempDir Path folder) {
        assertThat(run(Language.ZH, "audit", "--data", folder.toString()))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(err.toString()).contains(folder.toString(), "没有数据库", "holds no database");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDatabaseOfAnotherShapeIsRefused() {
        String other = url(DATABASE.application()).replaceFirst("/test_\\d+", "/postgres");

        assertThat(run(Language.ZH, "audit", "--db", other)).isEqualTo(Exit.BAD_INPUT);
        assertThat(err.toString()).contains("结构与本程序不同", "another shape");
    }
}
