package org.tongbao.simulation.bench.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The file of rules, compiled in memory to an executable model. */
final class RuleBase {

    private static final String RULES = "inpatient.drl";
    private static final String FOLDER =
            "src/main/resources/org/tongbao/simulation/bench/drools/rules/";

    private RuleBase() {}

    /** Compiling takes seconds; once is enough. */
    private static final class Once {
        static final KieBase COMPILED = compiled();
    }

    /** The rules, compiled. */
    static KieBase rules() {
        return Once.COMPILED;
    }

    private static KieBase compiled() {
        LoggingSystem.get(RuleBase.class.getClassLoader()).setLogLevel("org.drools", LogLevel.WARN);
        KieServices kie = KieServices.get();
        ReleaseId release = kie.newReleaseId("org.tongbao", "inpatient", "1");
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write(FOLDER + RULES, text());
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBaseConfiguration fixed = kie.newKieBaseConfiguration();
        fixed.setOption(KieBaseMutabilityOption.DISABLED);
        return kie.newKieContainer(release).newKieBase(fixed);
    }

    private static String text() {
        try (InputStream in = RuleBase.class.getResourceAsStream(RULES)) {
            return new String(
                    Objects.requireNonNull(in, RULES).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
