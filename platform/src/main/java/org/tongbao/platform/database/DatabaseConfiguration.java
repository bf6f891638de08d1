package org.tongbao.platform.database;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongbao.core.kernel.Ids;

/** Opens the database before anything asks for a connection and closes it after all have gone. */
@Configuration(proxyBeanMethods = false)
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
