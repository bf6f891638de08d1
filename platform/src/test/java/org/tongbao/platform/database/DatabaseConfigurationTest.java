package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseConfigurationTest {

    @RegisterExtension static final FreshDatabase database = new FreshDatabase();

    @Test
    void thePlatformServesAsTheApplicationAtAnExternalUrl() {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(DatabaseConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .properties(database.properties())
                        .run()) {
            JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
            assertThat(jdbc.sql("select session_user").query(String.class).single())
                    .isEqualTo(Roles.APPLICATION);
            assertThat(context.getBean(Clock.class).getZone())
                    .isEqualTo(ZoneId.of("Asia/Shanghai"));
        }
    }
}
