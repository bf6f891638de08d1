package org.tongbao.platform.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongbao.platform.database.DatabaseSettings;
import org.tongbao.platform.database.DatabaseTrouble;
import org.tongbao.platform.database.ReadingDatabase;
import org.tongbao.platform.node.TongbaoNode;
import picocli.CommandLine.Option;

/** Where a node keeps its data; and how it is started. */
final class NodeOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "node.data")
    private @Nullable Path data;

    @Option(names = "--db", paramLabel = "URL", descriptionKey = "node.db")
    private @Nullable String url;

    /** Whether the caller named a place of their own. */
    boolean isPlaced() {
        return data != null || url != null;
    }

    void place(Path folder) {
        data = folder;
    }

    /**
     * Starts the platform on a port; 0 takes a free one.
     *
     * @throws BadInput if the database that was asked for cannot be had
     */
    ConfigurableApplicationContext start(int port) {
        List<String> properties = new ArrayList<>();
        properties.add("server.port=" + port);
        if (data != null) {
            properties.add("tongbao.database.data=" + data);
        }
        if (url != null) {
            properties.add("tongbao.database.url=" + url);
        }
        try {
            return new SpringApplicationBuilder(TongbaoNode.class)
                    .bannerMode(Banner.Mode.OFF)
                    .properties(properties.toArray(String[]::new))
                    .run();
        } catch (BeansException e) {
            throw DatabaseTrouble.behind(e)
                    .<RuntimeException>map(trouble -> new BadInput(trouble.zh(), trouble.en()))
                    .orElse(e);
        }
    }

    /**
     * Reads the database beside whoever runs on it, and starts no platform.
     *
     * @throws BadInput if it cannot be had
     */
    ReadingDatabase read() {
        try {
            return url == null
                    ? ReadingDatabase.in(data == null ? Path.of(DatabaseSettings.FOLDER) : data)
                    : ReadingDatabase.at(url);
        } catch (DatabaseTrouble e) {
            throw new BadInput(e.zh(), e.en());
        }
    }

    static int portOf(ConfigurableApplicationContext platform) {
        return platform.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
