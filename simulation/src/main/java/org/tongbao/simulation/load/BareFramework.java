package org.tongbao.simulation.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the framework can do at most: the same server with the same settings, which reads a message
 * and answers always the same. The baseline of settlements over HTTP; a program of its own.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.modulith.core.config.ApplicationModuleInitializerAutoConfiguration"
        })
public class BareFramework {

    /** The answer and where it is given. */
    @RestController
    static final class Constant {

        private final byte[] answer;

        Constant(@Value("${answer}") Path answer) throws IOException {
            this.answer = Files.readAllBytes(answer);
        }

        @PostMapping("/fsi/api/**")
        ResponseEntity<byte[]> call(@RequestBody byte[] body) {
            return body.length == 0
                    ? ResponseEntity.badRequest().build()
                    : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
        }
    }

    /**
     * Serves until it is killed.
     *
     * @param args the port, and a file with the answer
     */
    public static void main(String[] args) {
        new SpringApplicationBuilder(BareFramework.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(
                        "server.port=" + args[0], "server.address=127.0.0.1", "answer=" + args[1])
                .run();
    }
}
