package org.tongbao.platform.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.tongbao.platform.pages.bill.Bills;

/** This room alone, on a port of its own, with sample bills and a clock that stands still. */
final class PagesServer {

    static final Instant NOW = Instant.parse("2026-06-12T01:05:00Z");

    private static final ConfigurableApplicationContext CONTEXT = start();

    private PagesServer() {}

    /** The address of a path such as {@code /settlements}. */
    static String at(String path) {
        return "http://localhost:" + port() + path;
    }

    static int port() {
        return CONTEXT.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(Room.class);
        return application.run(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.autoconfigure.exclude="
                        + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");
    }

    // Not annotated as a configuration, so that no scan of the whole platform ever finds it.
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = PagesConfiguration.class)
    static class Room {

        @Bean
        Bills bills() {
            return new SampleBills();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
