package org.tongbao.simulation.bench;

import java.nio.file.Path;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The insured side of a node alone, on a database of its own: no web, no desk, no page. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
    "org.tongbao.platform.area",
    "org.tongbao.platform.hub",
    "org.tongbao.platform.lanes",
    "org.tongbao.platform.law",
    "org.tongbao.platform.database"
})
class EngineNode {

    /**
     * Starts it.
     *
     * @param folder for its database, empty or of an earlier one
     * @param connections most connections at a time
     */
    static ConfigurableApplicationContext start(Path folder, int connections) {
        return new SpringApplicationBuilder(EngineNode.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "tongbao.database.data=" + folder,
                        "tongbao.database.connections=" + connections,
                        "spring.flyway.enabled=false",
                        "logging.level.root=WARN",
                        "spring.main.banner-mode=off",
                        "spring.main.log-startup-info=false")
                .run();
    }
}
