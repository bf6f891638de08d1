package org.tongbao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServingPlatformTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aDatabaseThatIsNotThereIsSaidInBothLanguagesAndNoMore() {
        StringWriter err = new StringWriter();
        CommandLine line = Verbs.in(Language.ZH).setErr(new PrintWriter(err, true));

        int exit =
                line.execute(
                        "serve",
                        "--port=0",
                        "--data=" + folder,
                        "--db=jdbc:postgresql://127.0.0.1:1/nowhere?user=u&password=secret");

        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(err.toString())
                .contains("127.0.0.1:1", "数据库无法打开", "the database cannot be opened")
                .doesNotContain("secret", "Exception", "\tat ");
    }
}
