package org.tongbao.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.tongbao.core.kernel.Ids;

/** Opens the database before anything asks for a connection and closes it after all have gone. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    Database database(DatabaseSettings settings) {
        return Database.open(settings);
    }

    @Bean
    DataSource dataSource(Database database, DatabaseSettings settings) {
        return Database.pool(database.application(), settings.connections());
    }

    @Bean
    PartitionsAhead partitionsAhead(DataSource dataSource) {
        return new PartitionsAhead(dataSource);
    }

    /**
     * Makes partitions while the program runs, as opening the database did when it began.
     *
     * @param dataSource of the application
     */
    record PartitionsAhead(DataSource dataSource) {

        private static final Logger LOG = LoggerFactory.getLogger(PartitionsAhead.class);

        /** Four times a day; the months ahead leave time to see that it fails. */
        @Scheduled(initialDelay = 6, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
        void make() throws SQLException {
            try (Connection connection = dataSource.getConnection()) {
                LOG.info("partitions made ahead: {}", Partitions.ahead(connection));
            }
        }
    }

    @Bean
    Vault vault(Database database) {
        return database.vault();
    }

    @Bean
    Ids ids(Database database) {
        return database.ids();
    }

    /** The one clock: whoever needs the time is given it. */
    @Bean
    Clock clock() {
        return Clock.system(CHINA);
    }
}
