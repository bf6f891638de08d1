package org.tongbao.simulation.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongbao.platform.database.Database;
import org.tongbao.platform.database.DatabaseSettings;
import org.tongbao.platform.node.TongbaoNode;
import org.tongbao.simulation.world.MakingWorld;
import org.tongbao.simulation.world.World;
import org.tongbao.simulation.world.WorldSize;

/** A world in a database of its own, and the platform that serves it in a process of its own. */
public final class Stage implements AutoCloseable {

    /** Most heap the platform may have. */
    public static final String HEAP = "1g";

    private final Path data;
    private final World world;
    private final Program platform;

    private Stage(Path data, World world, Program platform) {
        this.data = data;
        this.world = world;
        this.platform = platform;
    }

    /**
     * Makes a world in an empty folder and starts the platform on it.
     *
     * @param made told how many visits there are, as they come; called by several threads
     */
    public static Stage set(Path folder, WorldSize size, IntConsumer made)
            throws SQLException, IOException {
        Path data = folder.resolve("node");
        World world;
        try (ConfigurableApplicationContext node =
                new SpringApplicationBuilder(TongbaoNode.class)
                        .bannerMode(Banner.Mode.OFF)
                        .properties(
                                "server.port=0",
                                "server.address=127.0.0.1",
                                "tongbao.database.data=" + data)
                        .run()) {
            world = new MakingWorld(node, made).make(size);
        }
        return new Stage(data, world, Program.platform(data, folder.resolve("platform"), HEAP));
    }

    /** What there is to settle. */
    public World world() {
        return world;
    }

    /** The platform's process. */
    public Program platform() {
        return platform;
    }

    /** New counters for its hospitals. */
    public Counters counters(Mix mix, long seed) {
        return counters(platform, mix, seed);
    }

    /** New counters for its hospitals that send elsewhere. */
    public Counters counters(Program elsewhere, Mix mix, long seed) {
        return new Counters(world, elsewhere.address(), mix, seed, Clock.systemUTC());
    }

    /** Stops the platform and compares what counters were told with what is stored. */
    public Compared compare(Counters counters) throws SQLException {
        platform.close();
        try (Database database = Database.open(DatabaseSettings.embedded(data))) {
            return new Comparing(world, counters).with(database.owner());
        }
    }

    @Override
    public void close() {
        platform.close();
    }
}
