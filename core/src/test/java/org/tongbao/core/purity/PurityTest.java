package org.tongbao.core.purity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The core decides the same today and in ten years: it leans on nothing but the JDK, counts in
 * whole numbers, and is told the time and everything else it has to know.
 */
class PurityTest {

    private static final String FIXTURE = PurityTest.class.getPackageName() + ".fixture";

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.tongbao.core");

    /** What of the JDK a decision may use; with it goes everything that reads or writes. */
    private static final ArchRule LEANS_ON_THE_JDK_ONLY =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.tongbao.core..",
                            "org.jspecify.annotations",
                            "java.lang",
                            "java.lang.annotation",
                            "java.lang.constant",
                            "java.lang.invoke",
                            "java.lang.runtime",
                            "java.math",
                            "java.time..",
                            "java.util",
                            "java.util.concurrent.atomic",
                            "java.util.function",
                            "java.util.regex",
                            "java.util.stream");

    /** What of those packages would still reach outside, or answer differently each time. */
    private static final Set<String> OUTSIDE =
            Set.of(
                    "java.lang.System.in",
                    "java.lang.System.out",
                    "java.lang.System.err",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.lang.System.getenv",
                    "java.lang.System.getProperty",
                    "java.lang.Math.random",
                    "java.time.ZoneId.systemDefault",
                    "java.util.Locale.getDefault",
                    "java.util.TimeZone.getDefault",
                    "java.util.UUID.randomUUID");

    private static final Set<String> OUTSIDERS =
            Set.of(
                    "java.lang.Process",
                    "java.lang.ProcessBuilder",
                    "java.lang.Runtime",
                    "java.lang.Thread",
                    "java.time.Clock",
                    "java.time.InstantSource",
                    "java.util.Calendar",
                    "java.util.Date",
                    "java.util.Random",
                    "java.util.Scanner",
                    "java.util.Timer");

    private static final ArchRule IS_TOLD_EVERYTHING =
            noClasses()
                    .should()
                    .accessTargetWhere(describe("it reaches outside", PurityTest::reachesOutside));

    private static boolean reachesOutside(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String member = access.getTarget().getName();
        return OUTSIDERS.contains(owner)
                || OUTSIDE.contains(owner + "." + member)
                || (owner.startsWith("java.time.") && member.equals("now"));
    }

    @Test
    void theCoreLeansOnTheJdkOnly() {
        LEANS_ON_THE_JDK_ONLY.check(CORE);
    }

    @Test
    void theCoreIsToldEverything() {
        IS_TOLD_EVERYTHING.check(CORE);
    }

    @Test
    void theCoreCountsInWholeNumbers() {
        assertThat(FloatingPoint.in(Path.of("target/classes"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReadsAFile", "ReadsABook"})
    void whatLeansOnMoreIsSeen(String type) {
        assertThat(LEANS_ON_THE_JDK_ONLY.evaluate(fixture(type)).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AsksTheDay", "AsksTheDayByReference", "Prints", "RollsDice"})
    void whatReachesOutsideIsSeen(String type) {
        assertThat(IS_TOLD_EVERYTHING.evaluate(fixture(type)).hasViolation()).isTrue();
    }

    @Test
    void whatFloatsIsSeen() {
        Path folder = Path.of("target/test-classes", FIXTURE.replace('.', '/'));

        assertThat(FloatingPoint.in(folder))
                .extracting(member -> member.substring(FIXTURE.length() + 1))
                .containsExactly(
                        "Floats.field",
                        "Floats.array",
                        "Floats.boxed",
                        "Floats.call",
                        "Floats.constant",
                        "Floats.conversion",
                        "Floats.parameter");
    }

    private static JavaClasses fixture(String type) {
        return new ClassFileImporter()
                .importPackages(FIXTURE)
                .that(describe(type, each -> each.getSimpleName().equals(type)));
    }
}
