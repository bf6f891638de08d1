package org.tongbao.platform.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongbao.platform.database.Login;
import org.tongbao.platform.demo.Story;
import org.tongbao.platform.node.TongbaoNode;

/** Books to be audited: those a real node writes, and any number drawn in SQL. */
final class World {

    private World() {}

    /** A node on a free port. */
    static ConfigurableApplicationContext node(String[] database) {
        List<String> properties = new ArrayList<>(List.of(database));
        properties.add("server.port=0");
        return new SpringApplicationBuilder(TongbaoNode.class)
                .properties(properties.toArray(String[]::new))
                .run();
    }

    /** A hospital's conversation over HTTP: a stay settled, a visit settled and taken back. */
    static void story(ConfigurableApplicationContext node) {
        String port = node.getEnvironment().getRequiredProperty("local.server.port");
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        var _ =
                node.getBean(Story.class)
                        .play(URI.create("http://localhost:" + port), nobody, true);
    }

    /** So many visits of many areas, drawn over sixty days. */
    static void many(Login owner, int count) throws SQLException {
        run(
                owner,
                script().replace("${count}", Integer.toString(count))
                        .replace("${days}", "60")
                        .replace("${first}", "2026-09-05"));
    }

    static void run(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream("many.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
